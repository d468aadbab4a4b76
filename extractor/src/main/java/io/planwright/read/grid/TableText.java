package io.planwright.read.grid;

import io.planwright.model.Span;
import io.planwright.read.SourceText.Cell;
import io.planwright.read.SourceText.CellTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one table behind a text: a row a line with tabs between the cells, and notes where each
 * cell came to stand.
 *
 * <p>A cell that spans several places is written at the first; the others stay empty, so that
 * columns keep their places. A row without words of its own leaves no line.
 */
public final class TableText {
  private final StringBuilder text;
  private final int start;
  private final Map<Integer, Span> places = new HashMap<>();
  private final List<List<Cell>> rows = new ArrayList<>();

  /** Begins a table at the end of {@code text}, on a line of its own. */
  public TableText(StringBuilder text) {
    this.text = text;
    this.start = text.isEmpty() ? 0 : text.length() + 1;
  }

  /**
   * Writes a row.
   *
   * @param begins called when the row has a line, before its first character is written
   */
  public void row(List<? extends Place> row, Runnable begins) {
    int last = -1;
    for (int column = 0; column < row.size(); column++) {
      Place place = row.get(column);
      boolean goesOn = column > 0 && place.equals(row.get(column - 1));
      boolean written = place.text().isEmpty() || goesOn || places.containsKey(place.id());
      last = written ? last : column;
    }
    if (last >= 0) {
      text.append(text.isEmpty() ? "" : "\n");
      begins.run();
    }
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      Place place = row.get(column);
      if (column > 0 && column <= last) {
        text.append('\t');
      }
      if (!places.containsKey(place.id())) {
        int at = text.length();
        text.append(place.text());
        places.put(place.id(), new Span(at, text.length()));
      }
      cells.add(new Cell(place.text(), places.getOrDefault(place.id(), new Span(0, 0))));
    }
    rows.add(cells);
  }

  /** The table as far as it is written. */
  public CellTable table(int headerRows) {
    Span table = new Span(Math.min(start, text.length()), text.length());
    List<List<Cell>> placed =
        rows.stream().map(row -> row.stream().map(cell -> inside(cell, table)).toList()).toList();
    return new CellTable(table, placed, headerRows);
  }

  /** Cells of rows without a line, in front of the first that has one, stand where it begins. */
  private static Cell inside(Cell cell, Span table) {
    return cell.span().start() >= table.start()
        ? cell
        : new Cell(cell.text(), new Span(table.start(), table.start()));
  }
}
