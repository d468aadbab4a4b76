package io.planwright.read.grid;

import io.planwright.read.SourceText.CellTable;
import io.planwright.read.SourceText.Property;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the text that all spans point into: one paragraph a line, a table's rows as lines with
 * tabs between the cells.
 */
public final class TextWriter {
  private final StringBuilder text = new StringBuilder();
  private final List<CellTable> tables = new ArrayList<>();

  /** Writes a line. */
  public void line(String line) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    text.append(line);
  }

  /** Writes a pair of the metadata block, such as {@code 发文字号: 澜政办发〔2024〕12号}. */
  public void property(Property property) {
    line(property.label() + ": " + property.value());
  }

  /** Writes a table with its captions and notes. */
  public void table(Grid grid) {
    grid.captions().forEach(this::line);
    TableText table = new TableText(text);
    grid.rows().forEach(row -> table.row(row, () -> {}));
    tables.add(table.table(grid.headerRows()));
    grid.notes().forEach(this::line);
  }

  /** How long the text is by now. */
  public int length() {
    return text.length();
  }

  /** The text. */
  public String text() {
    return text.toString();
  }

  /** The tables in text order. */
  public List<CellTable> tables() {
    return tables;
  }
}
