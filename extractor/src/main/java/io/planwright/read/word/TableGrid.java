package io.planwright.read.word;

import io.planwright.read.grid.CellContent;
import io.planwright.read.grid.Grid;
import io.planwright.read.grid.GridBuilder;
import io.planwright.read.word.Block.Row;
import io.planwright.read.word.Block.Table;
import io.planwright.read.word.Block.TableCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the merged cells of a table as Word means them.
 *
 * <p>A cell that reaches over several rows stands in the first of them; the rows below have cells
 * in the same column that say they continue it. Word does not say how many there are, so they are
 * counted.
 */
final class TableGrid {
  /** Of each row, the cells that continue one above and are not yet counted, by their column. */
  private final List<Map<Integer, TableCell>> continuing = new ArrayList<>();

  private final List<Row> rows;

  private TableGrid(List<Row> rows) {
    this.rows = rows;
    for (Row row : rows) {
      Map<Integer, TableCell> cells = new HashMap<>();
      int column = row.before();
      for (TableCell cell : row.cells()) {
        if (cell.continues()) {
          cells.put(column, cell);
        }
        column += cell.width();
      }
      continuing.add(cells);
    }
  }

  /** The grid of a table, empty when it has fewer than two rows of data or too many places. */
  static Optional<Grid> of(Table table) {
    return new TableGrid(table.rows()).build();
  }

  private Optional<Grid> build() {
    GridBuilder grid = new GridBuilder();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      grid.row(row.header());
      if (row.before() > 0) {
        grid.cell(CellContent.of(List.of()), row.before(), 1);
      }
      int column = row.before();
      for (TableCell cell : row.cells()) {
        // a cell that continues none above is one of its own
        if (!cell.continues() || continuing.get(i).containsKey(column)) {
          CellContent content = CellContent.of(BlockText.lines(cell.blocks()));
          grid.cell(content, cell.width(), height(i, column));
        }
        column += cell.width();
      }
    }
    return grid.build();
  }

  private int height(int row, int column) {
    int end = row + 1;
    while (end < rows.size() && continuing.get(end).remove(column) != null) {
      end++;
    }
    return end - row;
  }
}
