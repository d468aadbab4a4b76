package io.planwright.extract.table;

import java.util.List;

/**
 * A sum that holds in every row: column {@code target} is the sum of the columns {@code parts}.
 *
 * @param target the index of the column that is the sum
 * @param parts the indices of the summed columns, rising
 */
record RowLaw(int target, List<Integer> parts) {
  RowLaw {
    parts = List.copyOf(parts);
  }

  /** Stated minus summed value of a row. */
  long difference(long[] values) {
    long difference = values[target];
    for (int i = 0; i < parts.size(); i++) {
      difference -= values[parts.get(i)];
    }
    return difference;
  }

  boolean holds(long[] values) {
    return difference(values) == 0;
  }

  /** Whether it holds in all rows. */
  boolean holds(List<long[]> rows) {
    for (long[] row : rows) {
      if (!holds(row)) {
        return false;
      }
    }
    return true;
  }

  /** The law in words: 合计 = 一季度 + 二季度. */
  String formula(List<String> names) {
    StringBuilder formula = new StringBuilder(names.get(target)).append(" = ");
    for (int i = 0; i < parts.size(); i++) {
      formula.append(i == 0 ? "" : " + ").append(names.get(parts.get(i)));
    }
    return formula.toString();
  }
}
