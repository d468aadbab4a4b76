package io.planwright.extract.table;

import io.planwright.model.Table.Check;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the sums that hold along the rows of a table and the rows that break them. */
final class RowChecks {
  /** A law that the header promises is reported when it holds in this share of the rows. */
  private static final double MOST = 0.6;

  /** How much likelier than chance a law must be that no header names: e to this power. */
  private static final double CLEAR = Math.log(1000);

  private static final int MOST_COLUMNS = 16;
  private static final int LARGEST_SCALE = 6;

  private final TableWords words;

  RowChecks(TableWords words) {
    this.words = words;
  }

  List<Check> of(Draft draft, boolean[] summable) {
    int scale = scale(draft);
    if (summable.length < 3 || summable.length > MOST_COLUMNS || scale > LARGEST_SCALE) {
      return List.of();
    }
    List<Draft.Row> rows = draft.rows().stream().filter(Draft.Row::isRead).toList();
    List<long[]> values = rows.stream().map(row -> scaled(row, scale)).toList();
    HeaderLaws header = new HeaderLaws(draft.columns(), words);
    List<RowLaw> family = LawFamily.of(summable.length);
    List<Check> checks = new ArrayList<>();
    for (int target = 0; target < summable.length; target++) {
      RowLaw law = lawFor(target, promised(header, target), family, values, summable);
      if (law != null) {
        report(law, draft, rows, values, scale, checks);
      }
    }
    return checks;
  }

  /** What the header promises of a column. */
  private static List<RowLaw> promised(HeaderLaws header, int target) {
    return header.totals().contains(target) ? header.totalLaws(target) : List.of();
  }

  private static @Nullable RowLaw lawFor(
      int target,
      List<RowLaw> promised,
      List<RowLaw> family,
      List<long[]> values,
      boolean[] summable) {
    RowLaw best = null;
    int most = 0;
    for (RowLaw law : promised) {
      int holds = allowed(law, summable) ? holding(law, values) : 0;
      if (holds > most) {
        best = law;
        most = holds;
      }
    }
    if (best != null && most >= Math.max(3, MOST * values.size())) {
      return best;
    }
    double needed = Math.log(family.size()) + CLEAR;
    for (RowLaw law : family) {
      if (law.target() == target
          && allowed(law, summable)
          && law.holds(values)
          && notVoid(law, values)
          && weight(law, values) >= needed) {
        return law;
      }
    }
    return null;
  }

  private static void report(
      RowLaw law,
      Draft draft,
      List<Draft.Row> rows,
      List<long[]> values,
      int scale,
      List<Check> checks) {
    List<String> names = draft.columns().stream().map(Draft.Column::name).toList();
    String formula = law.formula(names);
    if (law.holds(values)) {
      checks.add(TableChecks.check("各行：" + formula, BigDecimal.ZERO));
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      long difference = law.difference(values.get(i));
      if (difference != 0) {
        checks.add(
            TableChecks.check(
                rows.get(i).label() + "：" + formula, BigDecimal.valueOf(difference, scale)));
      }
    }
  }

  private static boolean allowed(RowLaw law, boolean[] summable) {
    boolean allowed = summable[law.target()];
    for (int i = 0; i < law.parts().size(); i++) {
      allowed &= summable[law.parts().get(i)];
    }
    return allowed;
  }

  private static int holding(RowLaw law, List<long[]> values) {
    int holding = 0;
    for (long[] row : values) {
      holding += law.holds(row) ? 1 : 0;
    }
    return holding;
  }

  /** Whether every column of the law has a number other than zero somewhere. */
  private static boolean notVoid(RowLaw law, List<long[]> values) {
    return values.stream().anyMatch(row -> row[law.target()] != 0)
        && law.parts().stream().allMatch(part -> values.stream().anyMatch(row -> row[part] != 0));
  }

  /** How surprising it is that a law holds by chance: larger numbers agree less often. */
  private static double weight(RowLaw law, List<long[]> values) {
    Set<String> seen = new HashSet<>();
    double weight = 0;
    for (long[] row : values) {
      if (seen.add(Arrays.toString(row))) {
        weight += Math.log1p((double) Math.abs(row[law.target()]));
      }
    }
    return seen.size() >= 4 ? weight : 0;
  }

  private static int scale(Draft draft) {
    int scale = 0;
    for (Draft.Row row : draft.rows()) {
      for (BigDecimal value : row.values()) {
        scale = value == null ? scale : Math.max(scale, value.scale());
      }
    }
    return scale;
  }

  private static long[] scaled(Draft.Row row, int scale) {
    return row.values().stream()
        .mapToLong(value -> value == null ? 0 : value.movePointRight(scale).longValue())
        .toArray();
  }
}
