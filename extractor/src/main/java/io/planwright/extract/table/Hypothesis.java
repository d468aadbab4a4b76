package io.planwright.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is assumed of every row of a table whose digits are glued.
 *
 * @param columns how many values a row has
 * @param decimals the most digits after a point
 * @param laws the sums that hold in each row
 * @param rising for each column whether it is not below the column before it
 * @param limit the largest value, {@link Long#MAX_VALUE} for none, in units of the last decimal
 * @param layout the header it was read from, null when it was only searched for
 */
record Hypothesis(
    int columns,
    int decimals,
    List<RowLaw> laws,
    List<Boolean> rising,
    long limit,
    @Nullable HeaderLayout layout) {
  Hypothesis {
    laws = List.copyOf(laws);
    rising = List.copyOf(rising);
  }

  /** No sums, no order. */
  static Hypothesis plain(int columns, int decimals, @Nullable HeaderLayout layout) {
    List<Boolean> rising = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      rising.add(false);
    }
    return new Hypothesis(columns, decimals, List.of(), rising, Long.MAX_VALUE, layout);
  }

  Hypothesis withLaws(List<RowLaw> newLaws) {
    return new Hypothesis(columns, decimals, newLaws, rising, limit, layout);
  }

  Hypothesis withRising(List<Boolean> newRising) {
    return new Hypothesis(columns, decimals, laws, newRising, limit, layout);
  }

  Hypothesis withLimit(long newLimit) {
    return new Hypothesis(columns, decimals, laws, rising, newLimit, layout);
  }

  boolean hasOrder() {
    return rising.contains(true);
  }
}
