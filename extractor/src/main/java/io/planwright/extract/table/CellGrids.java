package io.planwright.extract.table;

import io.planwright.extract.clean.CleanText;
import io.planwright.model.Span;
import io.planwright.model.Table;
import io.planwright.read.SourceText;
import io.planwright.read.SourceText.Cell;
import java.util.ArrayList;
import java.util.List;

/** Finds tables whose cells are known: from the format itself, or lines with tabs. */
final class CellGrids {
  private static final int FEWEST_ROWS = 3;

  private final TableWords words;
  private final GridReader reader;

  CellGrids(TableWords words) {
    this.words = words;
    this.reader = new GridReader(words);
  }

  /** Reads the tables whose cells the format gave. */
  void readCells(TableQuery query, Findings findings) {
    for (SourceText.CellTable table : query.cells()) {
      int start = query.text().fromSource(table.span().start());
      int end = query.text().fromSource(table.span().end());
      if (start < end && !table.rows().isEmpty()) {
        Grid grid = new Grid(clean(table.rows(), query.text()), table.headerRows());
        accept(grid, Table.Recovery.CELLS, start, trimmed(query.text(), start, end), findings);
      }
    }
  }

  /** Reads runs of lines with tabs. */
  void readTabs(TableQuery query, Findings findings) {
    CleanText text = query.text();
    int at = query.start();
    while (at < query.end()) {
      int first = at;
      List<List<Cell>> rows = new ArrayList<>();
      while (at < query.end() && findings.isFree(at) && hasTab(text, at, query.end())) {
        int end = lineEnd(text, at, query.end());
        rows.add(cellsOfLine(text, at, end));
        at = end + 1;
      }
      if (rows.size() >= FEWEST_ROWS || isHeaderWithRow(rows)) {
        Grid grid = new Grid(TabRows.filled(rows, words), 0);
        accept(grid, Table.Recovery.ALIGNED, first, Math.min(at - 1, query.end()), findings);
      }
      at = rows.isEmpty() ? lineEnd(text, at, query.end()) + 1 : at;
    }
  }

  /** Two lines with as many cells each are a header and the only row below it. */
  private static boolean isHeaderWithRow(List<List<Cell>> rows) {
    return rows.size() == 2
        && rows.get(0).size() >= FEWEST_ROWS
        && rows.get(0).size() == rows.get(1).size();
  }

  private void accept(Grid grid, Table.Recovery recovery, int start, int end, Findings findings) {
    GridReader.Reading reading = reader.read(grid);
    long numeric =
        reading.rows().stream()
            .filter(row -> row.values().stream().anyMatch(value -> value != null))
            .count();
    boolean cells = recovery == Table.Recovery.CELLS;
    boolean numbers = numeric >= (cells ? 2 : FEWEST_ROWS) && numeric * 2 > reading.rows().size();
    if (!numbers || (!cells && reading.columns().stream().allMatch(c -> c.path().isEmpty()))) {
      if (grid.width() > 1 && grid.rows().size() > 1) {
        findings.addText(start, end, grid.rows());
      }
      return;
    }
    Caption caption = findings.captionAbove(start);
    Draft draft =
        new Draft(
            reading.title() != null ? reading.title() : caption.title(),
            reading.unit() != null ? reading.unit() : caption.unit(),
            reading.columns(),
            reading.rows(),
            recovery,
            start,
            end);
    findings.addNumeric(draft, grid.rows());
    if (reading.unreadCells() > 0) {
      findings.info("TABLE_CELL_UNREAD", start, end, reading.unreadCells());
    }
  }

  /** The cells with their repaired texts. */
  private static List<List<Cell>> clean(List<List<Cell>> rows, CleanText text) {
    return rows.stream().map(row -> row.stream().map(cell -> clean(cell, text)).toList()).toList();
  }

  private static Cell clean(Cell cell, CleanText text) {
    int start = text.fromSource(cell.span().start());
    int end = Math.max(start, text.fromSource(cell.span().end()));
    return new Cell(text.subSequence(start, end).toString().strip(), cell.span());
  }

  /** The cells of one line; empty cells between two tabs are seen in the source only. */
  private static List<Cell> cellsOfLine(CleanText text, int start, int end) {
    String source = text.source();
    int from = source.lastIndexOf('\n', text.toSource(start)) + 1;
    int lastUsed = text.toSource(start, end).end();
    int newline = source.indexOf('\n', lastUsed);
    int to = newline < 0 ? source.length() : newline;
    List<Cell> cells = new ArrayList<>();
    int cellStart = from;
    for (int i = from; i <= to; i++) {
      if (i == to || source.charAt(i) == '\t') {
        cells.add(clean(new Cell("", trimmed(source, cellStart, i)), text));
        cellStart = i + 1;
      }
    }
    return cells;
  }

  private static Span trimmed(String source, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(source.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static int trimmed(CleanText text, int start, int end) {
    int to = end;
    while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean hasTab(CleanText text, int at, int limit) {
    int end = lineEnd(text, at, limit);
    return text.subSequence(at, end).toString().indexOf('\t') >= 0;
  }

  private static int lineEnd(CleanText text, int at, int limit) {
    int end = at;
    while (end < limit && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }
}
