package io.planwright.extract.table;

import io.planwright.model.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rows whose numbers are parted by white space. */
final class AlignedRuns {
  private static final double MOST = 0.8;

  private AlignedRuns() {}

  /** The rows when nearly all have the same number of parted values; else null. */
  static GluedSolver.@Nullable Solution read(List<DigitRun> runs, List<HeaderLayout> layouts) {
    Map<Integer, Integer> counts = new HashMap<>();
    List<@Nullable List<@Nullable BigDecimal>> values = new ArrayList<>();
    int columns = 0;
    for (DigitRun run : runs) {
      List<@Nullable BigDecimal> row = run.values();
      values.add(row);
      if (row != null) {
        int count = counts.merge(row.size(), 1, Integer::sum);
        columns =
            count > counts.getOrDefault(columns, 0) - (columns == row.size() ? 1 : 0)
                ? row.size()
                : columns;
      }
    }
    int wanted = columns;
    boolean most = counts.getOrDefault(columns, 0) >= MOST * runs.size();
    HeaderLayout layout =
        layouts.stream().filter(l -> l.columns().size() == wanted).findFirst().orElse(null);
    boolean explained = layout != null || layouts.isEmpty() || columns >= 3;
    if (columns < 2 || !most || !explained) {
      return null;
    }
    List<Integer> choices = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      List<@Nullable BigDecimal> row = values.get(i);
      boolean fits = row != null && row.size() == columns;
      if (!fits) {
        values.set(i, null);
      }
      choices.add(fits ? 1 : 0);
    }
    return new GluedSolver.Solution(
        columns, layout, values, choices, Table.Recovery.ALIGNED, false);
  }
}
