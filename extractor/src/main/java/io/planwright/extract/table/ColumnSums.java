package io.planwright.extract.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses one split for each row so that the columns add up to the total row.
 *
 * <p>For each way to cut the total row, splits that no choice of the others can bring to the total
 * are thrown out until nothing changes; what is left is searched row by row between the smallest
 * and the largest sums still possible.
 */
final class ColumnSums {
  private static final int MOST_CHOICES = 200;

  private final List<long[][]> rows = new ArrayList<>();
  private long steps;
  private boolean complete = true;

  private ColumnSums(List<List<long[]>> rows, long steps) {
    this.steps = steps;
    for (List<long[]> row : rows) {
      long[][] splits = new long[row.size()][];
      for (int i = 0; i < splits.length; i++) {
        splits[i] = Arrays.stream(row.get(i)).map(ColumnSums::number).toArray();
      }
      this.rows.add(splits);
    }
  }

  /**
   * What fits.
   *
   * @param choices for each fitting choice the index of the split of each row, the total's last
   * @param complete false when the search was broken off
   */
  record Fitting(List<int[]> choices, boolean complete) {}

  /** Finds the choices that add up to one of the splits of the total row, in so many steps. */
  static Fitting fit(List<List<long[]>> rows, List<long[]> totals, long steps, Work work) {
    long allowed = work.allow(steps);
    ColumnSums sums = new ColumnSums(rows, allowed);
    List<int[]> found = new ArrayList<>();
    for (int i = 0; i < totals.size() && sums.complete; i++) {
      long[] total = Arrays.stream(totals.get(i)).map(ColumnSums::number).toArray();
      sums.tryTotal(total, i, found);
    }
    work.take(allowed - Math.max(0, sums.steps));
    return new Fitting(found, sums.complete);
  }

  static long number(long value) {
    return value == SplitSearch.EMPTY ? 0 : value;
  }

  private void tryTotal(long[] total, int index, List<int[]> found) {
    int[][] left = new int[rows.size()][];
    for (int row = 0; row < left.length; row++) {
      left[row] = IntStream.range(0, rows.get(row).length).toArray();
    }
    if (prune(left, total)) {
      new Choice(left, total, index, found).choose(0);
    }
  }

  /** Throws out splits that cannot be part of a fitting choice; false when a row has none left. */
  private boolean prune(int[][] left, long[] total) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int column = 0; column < total.length; column++) {
        Bounds[] bounds = new Bounds[left.length];
        long least = 0;
        long greatest = 0;
        for (int row = 0; row < left.length; row++) {
          bounds[row] = bounds(row, left[row], column);
          least += bounds[row].least();
          greatest += bounds[row].greatest();
        }
        if (!complete || total[column] < least || total[column] > greatest) {
          return false;
        }
        for (int row = 0; row < left.length; row++) {
          long low = total[column] - greatest + bounds[row].greatest();
          long high = total[column] - least + bounds[row].least();
          if (low > bounds[row].least() || high < bounds[row].greatest()) {
            left[row] = within(row, left[row], column, low, high);
            changed = true;
          }
          if (left[row].length == 0) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private void take(long used) {
    steps -= used;
    complete &= steps >= 0;
  }

  private record Bounds(long least, long greatest) {}

  private Bounds bounds(int row, int[] left, int column) {
    take(left.length);
    long least = Long.MAX_VALUE;
    long greatest = Long.MIN_VALUE;
    for (int split : left) {
      long value = rows.get(row)[split][column];
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    return new Bounds(least, greatest);
  }

  private int[] within(int row, int[] left, int column, long low, long high) {
    long[][] splits = rows.get(row);
    return Arrays.stream(left)
        .filter(split -> splits[split][column] >= low && splits[split][column] <= high)
        .toArray();
  }

  /** Goes through the rows, those with most splits first, and keeps what is left of the total. */
  private final class Choice {
    private final int[][] left;
    private final int totalIndex;
    private final List<int[]> found;
    private final int[] order;
    private final long[] rest;
    private final int[] chosen;
    private final long[][] leastBehind;
    private final long[][] greatestBehind;

    Choice(int[][] left, long[] total, int totalIndex, List<int[]> found) {
      this.left = left;
      this.totalIndex = totalIndex;
      this.found = found;
      this.rest = total.clone();
      this.chosen = new int[left.length + 1];
      this.order =
          IntStream.range(0, left.length)
              .boxed()
              .sorted(Comparator.comparingInt(row -> -left[row].length))
              .mapToInt(Integer::intValue)
              .toArray();
      this.leastBehind = new long[left.length + 1][total.length];
      this.greatestBehind = new long[left.length + 1][total.length];
      for (int i = left.length - 1; i >= 0; i--) {
        for (int column = 0; column < total.length; column++) {
          Bounds bounds = bounds(order[i], left[order[i]], column);
          leastBehind[i][column] = leastBehind[i + 1][column] + bounds.least();
          greatestBehind[i][column] = greatestBehind[i + 1][column] + bounds.greatest();
        }
      }
    }

    void choose(int index) {
      if (found.size() >= MOST_CHOICES) {
        complete = false;
      }
      if (!complete) {
        return;
      }
      if (index == order.length) {
        chosen[index] = totalIndex;
        found.add(chosen.clone());
        return;
      }
      int row = order[index];
      ColumnSums.this.take((long) left[row].length * rest.length);
      for (int split : left[row]) {
        chosen[row] = split;
        if (take(rows.get(row)[split], index + 1)) {
          choose(index + 1);
        }
        give(rows.get(row)[split]);
      }
    }

    private boolean take(long[] split, int next) {
      boolean fits = true;
      for (int column = 0; column < rest.length; column++) {
        rest[column] -= split[column];
        fits &=
            rest[column] >= leastBehind[next][column]
                && rest[column] <= greatestBehind[next][column];
      }
      return fits;
    }

    private void give(long[] split) {
      for (int column = 0; column < rest.length; column++) {
        rest[column] += split[column];
      }
    }
  }
}
