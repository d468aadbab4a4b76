package io.planwright.extract.table;

import io.planwright.read.SourceText.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells, all of the same width, with clean texts.
 *
 * @param rows the cells; a cell that spans several places stands in each of them
 * @param headerRows how many rows the format marks as header, 0 when it does not say
 */
record Grid(List<List<Cell>> rows, int headerRows) {
  Grid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  int width() {
    return rows.isEmpty() ? 0 : rows.get(0).size();
  }

  String text(int row, int column) {
    return rows.get(row).get(column).text();
  }

  /** Whether one cell fills the whole row: a title, a heading between rows, a remark. */
  boolean isBanner(int row) {
    List<String> texts = new ArrayList<>();
    List<Cell> cells = rows.get(row);
    for (int i = 0; i < cells.size(); i++) {
      boolean again = i > 0 && sameCell(cells.get(i), cells.get(i - 1));
      if (!again && !cells.get(i).text().isEmpty()) {
        texts.add(cells.get(i).text());
      }
    }
    return texts.size() == 1 && (width() > 1) && !isLabelOnly(row);
  }

  /** Whether a row is a name with empty cells behind it that are cells of their own. */
  private boolean isLabelOnly(int row) {
    List<Cell> cells = rows.get(row);
    return !sameCell(cells.get(0), cells.get(cells.size() - 1));
  }

  /** Whether a cell is the same as the one above it: it spans both rows. */
  boolean continuesAbove(int row, int column) {
    return row > 0 && sameCell(rows.get(row).get(column), rows.get(row - 1).get(column));
  }

  private static boolean sameCell(Cell one, Cell other) {
    return !one.text().isEmpty() && one.span().equals(other.span());
  }

  /** The rows without some of them. */
  Grid from(int first) {
    return new Grid(rows.subList(first, rows.size()), Math.max(0, headerRows - first));
  }
}
