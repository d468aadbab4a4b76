package io.planwright.read;

import io.planwright.model.Diagnostic;
import io.planwright.model.Source;
import io.planwright.model.Span;
import io.planwright.read.scan.Recognition;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of one file, as all spans see it, with what the format knows beside the text.
 *
 * @param source the file
 * @param text the decoded file for {@code .txt}; for other formats one paragraph a line, table rows
 *     as lines with tabs between the cells
 * @param tables tables with real cells, in text order; empty for plain text
 * @param properties label and value pairs of a metadata block (索引号, 发文字号, 成文日期 …) and of the file
 *     itself, in order; empty for plain text
 * @param diagnostics what a user should know about the reading
 * @param recognition how sure the recognition was of the characters it read off pictures
 */
public record SourceText(
    Source source,
    String text,
    List<CellTable> tables,
    List<Property> properties,
    List<Diagnostic> diagnostics,
    Recognition recognition) {
  /** Copies the lists. */
  public SourceText {
    tables = List.copyOf(tables);
    properties = List.copyOf(properties);
    diagnostics = List.copyOf(diagnostics);
  }

  /** A text in which nothing had to be recognised. */
  public SourceText(
      Source source,
      String text,
      List<CellTable> tables,
      List<Property> properties,
      List<Diagnostic> diagnostics) {
    this(source, text, tables, properties, diagnostics, Recognition.NONE);
  }

  /** The same with one more thing to know. */
  public SourceText with(Diagnostic diagnostic) {
    List<Diagnostic> more = new ArrayList<>(diagnostics);
    more.add(diagnostic);
    return new SourceText(source, text, tables, properties, more, recognition);
  }

  /**
   * The same up to an offset: a table that goes on behind it is left out, and so is half a
   * character.
   *
   * @param end at most the length of the text
   */
  public SourceText cut(int end) {
    int cut = end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return new SourceText(
        source.cut(cut),
        text.substring(0, cut),
        tables.stream().filter(table -> table.span().end() <= cut).toList(),
        properties,
        diagnostics.stream().filter(one -> one.span() == null || one.span().end() <= cut).toList(),
        recognition.cut(cut));
  }

  /**
   * A label and its value, such as 发文字号 and 澜政办发〔2024〕12号.
   *
   * @param label the label without brackets and colon
   * @param value the value, trimmed
   */
  public record Property(String label, String value) {}

  /**
   * A table whose cell borders stand in the source.
   *
   * @param span the table's stretch of the text
   * @param rows the grid: every row has the same number of cells, a cell that spans several places
   *     stands in each of them
   * @param headerRows how many leading rows the format marks as header, 0 when it does not say
   */
  public record CellTable(Span span, List<List<Cell>> rows, int headerRows) {
    /** Copies the lists. */
    public CellTable {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * One place of the grid.
   *
   * @param text the cell's text, trimmed
   * @param span where it stands in the source text; the same for all places of a spanning cell
   */
  public record Cell(String text, Span span) {}
}
