package io.planwright.read.html;

import io.planwright.read.grid.Grid;
import io.planwright.read.grid.GridBuilder;
import io.planwright.read.html.Box.Group;
import java.util.List;
import java.util.Optional;

/** Reads the rows, cells and spans of a data table as HTML means them. */
final class TableGrid {
  private TableGrid() {}

  /** The grid of a table, empty when fewer than two rows of data remain. */
  static Optional<Grid> of(Group table) {
    GridBuilder grid = new GridBuilder();
    for (Box box : table.children()) {
      if (box instanceof Group group && group.tag().equals("caption")) {
        String caption = CellText.of(group).text();
        if (!caption.isEmpty()) {
          grid.caption(caption);
        }
      }
    }
    List<Group> rows = TableShape.rows(table);
    for (int row = 0; row < rows.size(); row++) {
      grid.row(rows.get(row).element().parentNameIs("thead"));
      for (Group cell : TableShape.cells(rows.get(row))) {
        int width = span(cell.element().attr("colspan"), Integer.MAX_VALUE);
        int height = span(cell.element().attr("rowspan"), rows.size() - row);
        grid.cell(CellText.of(cell), width, height);
      }
    }
    return grid.build();
  }

  /** {@code rowspan="0"} reaches to the end; whatever is no number spans one place. */
  private static int span(String value, int most) {
    try {
      int span = Integer.parseInt(value.strip());
      return span == 0 ? most : Math.clamp(span, 1, Math.max(1, most));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
