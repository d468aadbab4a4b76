package io.planwright.extract.table;

import io.planwright.extract.table.TableWords.Kind;
import io.planwright.read.SourceText.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables folded to save space: 序号 地区 任务数 序号 地区 任务数 has two rows in each line. The right half goes
 * below the left one.
 */
final class Folds {
  private static final int MOST = 4;

  private Folds() {}

  /** How many times the cells of a header repeat, 1 for a table that is not folded. */
  static int count(List<String> header, TableWords words) {
    for (int parts = MOST; parts > 1; parts--) {
      int width = header.size() / parts;
      boolean same = width >= 2 && width * parts == header.size();
      for (int i = width; same && i < header.size(); i++) {
        same = header.get(i).equals(header.get(i - width));
      }
      if (same && namesRows(header.subList(0, width), words)) {
        return parts;
      }
    }
    return 1;
  }

  private static boolean namesRows(List<String> cells, TableWords words) {
    return cells.stream().anyMatch(cell -> words.isLabelHead(cell) || words.is(Kind.SERIAL, cell));
  }

  /** The grid with its parts below each other. */
  static Grid unfold(Grid grid, int header, TableWords words) {
    if (header == 0) {
      return grid;
    }
    List<String> heads = grid.rows().get(header - 1).stream().map(Cell::text).toList();
    int parts = count(heads, words);
    if (parts == 1) {
      return grid;
    }
    int width = grid.width() / parts;
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < header; row++) {
      rows.add(grid.rows().get(row).subList(0, width));
    }
    for (int part = 0; part < parts; part++) {
      for (int row = header; row < grid.rows().size(); row++) {
        rows.add(grid.rows().get(row).subList(part * width, (part + 1) * width));
      }
    }
    return new Grid(rows, header);
  }

  /** The rows of a folded table that came one cell a line, in their own order. */
  static List<LineBody.Row> unfold(LineBody body, int parts) {
    List<LineBody.Row> rows = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      for (int i = part; i < body.rows().size(); i += parts) {
        boolean followed = (i + 1) % parts != 0 && i + 1 < body.rows().size();
        rows.add(
            followed && body.serial() ? withoutSerial(body.rows().get(i)) : body.rows().get(i));
      }
    }
    return rows;
  }

  /** Takes away the running number of the row to the right. */
  private static LineBody.Row withoutSerial(LineBody.Row row) {
    int size = row.values().size() - 1;
    return new LineBody.Row(row.label(), row.values().subList(0, size), row.start(), row.end());
  }
}
