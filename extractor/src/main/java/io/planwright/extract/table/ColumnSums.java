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

  private final List<List<long[]>> rows;
  private final Work work;
  private final List<long[][]> choices = new ArrayList<>();
  private boolean complete = true;

  private ColumnSums(List<List<long[]>> rows, Work work) {
    this.rows = rows;
    this.work = work;
  }

  /**
   * What fits.
   *
   * @param choices one split for each row, the total row's last
   * @param complete false when the search was broken off
   */
  record Fitting(List<long[][]> choices, boolean complete) {}

  /** Finds the choices that add up to one of the splits of the total row. */
  static Fitting fit(List<List<long[]>> rows, List<long[]> totals, Work work) {
    ColumnSums sums = new ColumnSums(rows, work);
    for (long[] total : totals) {
      sums.tryTotal(total);
    }
    return new Fitting(sums.choices, sums.complete);
  }

  private void tryTotal(long[] total) {
    List<List<long[]>> left = new ArrayList<>();
    for (List<long[]> row : rows) {
      left.add(new ArrayList<>(row));
    }
    if (!prune(left, total)) {
      return;
    }
    Integer[] order = IntStream.range(0, rows.size()).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingInt(i -> -left.get(i).size()));
    new Choice(left, order, total).choose(0);
  }

  /** Throws out splits that cannot be part of a fitting choice; false when a row has none left. */
  private boolean prune(List<List<long[]>> left, long[] total) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int column = 0; column < total.length; column++) {
        long least = 0;
        long greatest = 0;
        long size = 0;
        for (List<long[]> row : left) {
          least += least(row, column);
          greatest += greatest(row, column);
          size += row.size();
        }
        if (!work.take(size)) {
          complete = false;
          return false;
        }
        long wanted = number(total[column]);
        if (wanted < least || wanted > greatest) {
          return false;
        }
        for (List<long[]> row : left) {
          long low = wanted - greatest + greatest(row, column);
          long high = wanted - least + least(row, column);
          int at = column;
          changed |= row.removeIf(split -> number(split[at]) < low || number(split[at]) > high);
          if (row.isEmpty()) {
            return false;
          }
        }
      }
    }
    return true;
  }

  static long number(long value) {
    return value == SplitSearch.EMPTY ? 0 : value;
  }

  private static long least(List<long[]> row, int column) {
    long least = Long.MAX_VALUE;
    for (long[] split : row) {
      least = Math.min(least, number(split[column]));
    }
    return least;
  }

  private static long greatest(List<long[]> row, int column) {
    long greatest = Long.MIN_VALUE;
    for (long[] split : row) {
      greatest = Math.max(greatest, number(split[column]));
    }
    return greatest;
  }

  /** Goes through the rows, those with most splits first, and keeps what is left of the total. */
  private final class Choice {
    private final List<List<long[]>> left;
    private final Integer[] order;
    private final long[] total;
    private final long[] rest;
    private final long[][] chosen;
    private final long[][] leastBehind;
    private final long[][] greatestBehind;

    Choice(List<List<long[]>> left, Integer[] order, long[] total) {
      this.left = left;
      this.order = order;
      this.total = total;
      this.rest = Arrays.stream(total).map(ColumnSums::number).toArray();
      this.chosen = new long[order.length + 1][];
      this.leastBehind = new long[order.length + 1][total.length];
      this.greatestBehind = new long[order.length + 1][total.length];
      for (int i = order.length - 1; i >= 0; i--) {
        for (int column = 0; column < total.length; column++) {
          List<long[]> row = left.get(order[i]);
          leastBehind[i][column] = leastBehind[i + 1][column] + least(row, column);
          greatestBehind[i][column] = greatestBehind[i + 1][column] + greatest(row, column);
        }
      }
    }

    void choose(int index) {
      if (!work.step() || choices.size() >= MOST_CHOICES) {
        complete = false;
        return;
      }
      if (index == order.length) {
        chosen[index] = total;
        choices.add(chosen.clone());
        return;
      }
      for (long[] split : left.get(order[index])) {
        chosen[order[index]] = split;
        if (take(split, index + 1)) {
          choose(index + 1);
        }
        give(split);
      }
    }

    private boolean take(long[] split, int next) {
      boolean fits = true;
      for (int column = 0; column < rest.length; column++) {
        rest[column] -= number(split[column]);
        fits &=
            rest[column] >= leastBehind[next][column]
                && rest[column] <= greatestBehind[next][column];
      }
      return fits;
    }

    private void give(long[] split) {
      for (int column = 0; column < rest.length; column++) {
        rest[column] += number(split[column]);
      }
    }
  }
}
