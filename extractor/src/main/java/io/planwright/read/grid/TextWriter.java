package io.planwright.read.grid;

import io.planwright.model.Span;
import io.planwright.read.SourceText.Cell;
import io.planwright.read.SourceText.CellTable;
import io.planwright.read.SourceText.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the text that all spans point into: one paragraph a line, a table's rows as lines with
 * tabs between the cells, and notes where each cell came to stand.
 *
 * <p>A cell that spans several places is written at the first; the others stay empty, so that
 * columns keep their places.
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
    Map<Integer, Span> places = new HashMap<>();
    int start = text.isEmpty() ? 0 : text.length() + 1;
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Slot> row : grid.rows()) {
      rows.add(row(row, places));
    }
    Span span = new Span(Math.min(start, text.length()), text.length());
    tables.add(new CellTable(span, rows, grid.headerRows()));
    grid.notes().forEach(this::line);
  }

  private List<Cell> row(List<Slot> row, Map<Integer, Span> places) {
    int last = -1;
    for (int column = 0; column < row.size(); column++) {
      Slot slot = row.get(column);
      boolean goesOn = column > 0 && slot.equals(row.get(column - 1));
      boolean written = slot.text().isEmpty() || goesOn || places.containsKey(slot.id());
      last = written ? last : column;
    }
    if (last >= 0 && !text.isEmpty()) {
      text.append('\n');
    }
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      Slot slot = row.get(column);
      if (column > 0 && column <= last) {
        text.append('\t');
      }
      if (!places.containsKey(slot.id())) {
        int at = text.length();
        text.append(slot.text());
        places.put(slot.id(), new Span(at, text.length()));
      }
      cells.add(new Cell(slot.text(), places.getOrDefault(slot.id(), new Span(0, 0))));
    }
    return cells;
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
