package io.planwright.extract.table;

import java.util.Locale;

/** Finds the tables of a document. Holds its lexicon; safe for use by many threads. */
public final class TableReader {
  private final TableWords words = new TableWords();
  private final TableMessages messages;
  private final CellGrids cellGrids = new CellGrids(words);
  private final LineCells lineCells = new LineCells(words);
  private final GluedRows gluedRows = new GluedRows(words);

  /**
   * Loads the words of the package.
   *
   * @param locale the language of the diagnostics
   */
  public TableReader(Locale locale) {
    messages = new TableMessages(locale);
  }

  /**
   * Reads all tables of a document.
   *
   * <p>Example: the lines 序号 / 县区 / 2024年 / 2025年 / 1 / 东屏区 / 110 / 138 … are a table with the
   * columns 2024年 and 2025年 and the row 东屏区: 110, 138.
   *
   * @return the tables of numbers with the stretches of clean text that tables cover; nothing is
   *     ever guessed: what could not be read is null and reported to the query's diagnostics
   */
  public FoundTables read(TableQuery query) {
    Findings findings = new Findings(query, words, messages);
    cellGrids.readCells(query, findings);
    cellGrids.readTabs(query, findings);
    lineCells.read(query, findings);
    gluedRows.read(query, findings);
    return findings.result();
  }
}
