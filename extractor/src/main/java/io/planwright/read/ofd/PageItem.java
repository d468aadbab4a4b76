package io.planwright.read.ofd;

import io.planwright.read.grid.Grid;

/** What stands on a page, from top to bottom. */
sealed interface PageItem {
  /** Its place from the top, in millimetres. */
  double y();

  /** A line of text. */
  record Line(TextLine line) implements PageItem {
    @Override
    public double y() {
      return line.y();
    }
  }

  /**
   * A table.
   *
   * @param grid its cells
   * @param y its upper edge
   */
  record Ruled(Grid grid, double y) implements PageItem {}
}
