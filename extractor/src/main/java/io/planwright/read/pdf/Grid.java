package io.planwright.read.pdf;

import java.util.List;

/** The cells that drawn lines make: columns and rows, and which places are one cell. */
final class Grid {
  private final List<Float> xs;
  private final List<Float> ys;
  private final int[] cells;

  /**
   * Creates a grid.
   *
   * @param xs the lines between the columns and at both ends, from left to right
   * @param ys the lines between the rows and at both ends, from top to bottom
   * @param cells for each place, row by row, the number of its cell
   */
  Grid(List<Float> xs, List<Float> ys, int[] cells) {
    this.xs = List.copyOf(xs);
    this.ys = List.copyOf(ys);
    this.cells = cells.clone();
  }

  int columns() {
    return xs.size() - 1;
  }

  int rows() {
    return ys.size() - 1;
  }

  List<Float> edges() {
    return xs;
  }

  float top() {
    return ys.getFirst();
  }

  float bottom() {
    return ys.getLast();
  }

  /** The number of the cell at a place of the grid. */
  int cell(int row, int column) {
    return cells[row * columns() + column];
  }

  /** The number of the cell that holds this point, -1 outside. */
  int cellAt(float x, float y) {
    int column = between(xs, x);
    int row = between(ys, y);
    return column < 0 || row < 0 ? -1 : cell(row, column);
  }

  private static int between(List<Float> lines, float at) {
    if (at < lines.getFirst() || at >= lines.getLast()) {
      return -1;
    }
    int place = 0;
    while (at >= lines.get(place + 1)) {
      place++;
    }
    return place;
  }
}
