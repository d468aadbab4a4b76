package io.planwright.peer;

import io.planwright.files.PlanText;
import io.planwright.files.PlanText.Rows;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as it was written.
 *
 * @param rows the grid, blanks left out; {@link #COVERED} where a merged cell stands that began at
 *     another place
 */
record TableTruth(List<List<String>> rows) {
  /** What stands here is nobody's fault. */
  static final String COVERED = "\0";

  /** The tables of a plan. */
  static List<TableTruth> in(String plan) {
    List<TableTruth> tables = new ArrayList<>();
    for (PlanText piece : PlanText.of(plan)) {
      if (piece instanceof Rows rows) {
        tables.add(of(rows));
      }
    }
    return tables;
  }

  private static TableTruth of(Rows rows) {
    List<List<String>> grid = new ArrayList<>();
    for (int row = 0; row < rows.rows().size(); row++) {
      List<String> places = new ArrayList<>();
      for (int cell = 0; cell < rows.rows().get(row).size(); cell++) {
        boolean covered = row == 1 && cell < rows.down();
        places.add(covered ? COVERED : Blanks.without(rows.rows().get(row).get(cell)));
        for (int more = 1; more < rows.width(row, cell); more++) {
          places.add(COVERED);
        }
      }
      grid.add(places);
    }
    return new TableTruth(grid);
  }

  /** How many cells hold text. */
  int cells() {
    return (int)
        rows.stream()
            .flatMap(List::stream)
            .filter(cell -> !cell.isEmpty() && !cell.equals(COVERED))
            .count();
  }
}
