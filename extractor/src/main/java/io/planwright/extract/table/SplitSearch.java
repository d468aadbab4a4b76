package io.planwright.extract.table;

import io.planwright.extract.clean.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds all ways to cut the digits of a row into values that agree with a hypothesis.
 *
 * <p>It goes from left to right and column by column. A column that a law gives from columns before
 * it can be cut in one way only, which keeps the search small: 33 digits in nine columns with two
 * laws take some 50,000 steps.
 */
final class SplitSearch {
  /** In a split, an empty cell. */
  static final long EMPTY = Long.MIN_VALUE;

  private static final int MOST_DIGITS = 8;

  private final Hypothesis hypothesis;
  private final long scale;
  private final boolean[] rising;

  /** For each column the laws whose last column it is: the target first, then the parts. */
  private final int[][][] lawsEndingAt;

  SplitSearch(Hypothesis hypothesis) {
    this.hypothesis = hypothesis;
    this.scale = (long) Math.pow(10, hypothesis.decimals());
    this.rising = new boolean[hypothesis.columns()];
    List<List<int[]>> laws = new ArrayList<>();
    for (int column = 0; column < hypothesis.columns(); column++) {
      rising[column] = column > 0 && hypothesis.rising().get(column);
      laws.add(new ArrayList<>());
    }
    for (RowLaw law : hypothesis.laws()) {
      int[] members = new int[law.parts().size() + 1];
      int last = law.target();
      members[0] = law.target();
      for (int i = 1; i < members.length; i++) {
        members[i] = law.parts().get(i - 1);
        last = Math.max(last, members[i]);
      }
      laws.get(last).add(members);
    }
    lawsEndingAt = laws.stream().map(list -> list.toArray(int[][]::new)).toArray(int[][][]::new);
  }

  /**
   * The splits of one row.
   *
   * @param splits the values of each split, in units of the last decimal
   * @param complete false when the search was broken off: there may be more
   */
  record Splits(List<long[]> splits, boolean complete) {}

  /** Finds up to {@code most} splits, with up to {@code steps} steps. */
  Splits find(DigitRun run, int most, long steps, Work work) {
    Search search = new Search(run, most, steps, work);
    search.next(0, 0);
    return new Splits(search.found, !search.broken);
  }

  private final class Search {
    private final DigitRun run;
    private final int most;
    private final Work work;
    private final long[] values = new long[hypothesis.columns()];
    private final int[] wallsBehind;
    private final List<long[]> found = new ArrayList<>();
    private long steps;
    private boolean broken;

    Search(DigitRun run, int most, long steps, Work work) {
      this.run = run;
      this.most = most;
      this.steps = steps;
      this.work = work;
      this.wallsBehind = new int[run.length() + 1];
      for (int i = run.length() - 1; i >= 0; i--) {
        boolean wall = i + 1 < run.length() && run.wallBefore(i + 1);
        wallsBehind[i] = wallsBehind[i + 1] + (wall ? 1 : 0);
      }
    }

    private void next(int at, int column) {
      if (broken || steps-- <= 0 || !work.step()) {
        broken = true;
        return;
      }
      int left = hypothesis.columns() - column;
      if (left == 0) {
        if (at == run.length()) {
          broken = found.size() == most;
          if (!broken) {
            found.add(values.clone());
          }
        }
        return;
      }
      int characters = run.length() - at;
      if (characters < left || characters > left * (MOST_DIGITS + 3) || wallsBehind[at] >= left) {
        return;
      }
      if (run.at(at) == DigitRun.BLANK) {
        place(at + 1, column, EMPTY);
      } else {
        cut(at, column, characters - left + 1);
      }
    }

    /** Tries all lengths of the value that begins at an offset. */
    private void cut(int at, int column, int longest) {
      long value = 0;
      int i = at;
      boolean zero = run.at(at) == '0';
      long largest = Math.min(hypothesis.limit(), largest(column));
      while (i < run.length() && i - at < Math.min(longest, MOST_DIGITS)) {
        if (!Characters.isDigit(run.at(i)) || (i > at && (run.wallBefore(i) || zero))) {
          break;
        }
        value = value * 10 + run.at(i) - '0';
        if (value * scale > largest) {
          return;
        }
        i++;
        if (mayEnd(i)) {
          place(i, column, value * scale);
        }
      }
      if (i > at && i < run.length() && run.at(i) == '.' && i - at < longest) {
        cutDecimals(i + 1, column, value * scale, at + longest);
      }
    }

    /** The largest value that the laws allow for a column whose predecessors are known. */
    private long largest(int column) {
      long largest = Long.MAX_VALUE;
      for (int[] law : lawsEndingAt[column]) {
        long rest = number(law[0]) * (law[0] == column ? 0 : 1);
        for (int i = 1; i < law.length; i++) {
          rest += law[i] == column ? 0 : law[0] == column ? number(law[i]) : -number(law[i]);
        }
        largest = Math.min(largest, rest);
      }
      return largest;
    }

    private void cutDecimals(int at, int column, long whole, int end) {
      long value = whole;
      long unit = scale;
      for (int i = at; i < end && unit > 1 && Characters.isDigit(run.at(i)); i++) {
        if (run.wallBefore(i)) {
          return;
        }
        unit /= 10;
        value += unit * (run.at(i) - '0');
        if (mayEnd(i + 1)) {
          place(i + 1, column, value);
        }
      }
    }

    private boolean mayEnd(int i) {
      return i == run.length() || !run.inside(i);
    }

    private void place(int end, int column, long value) {
      if (value != EMPTY && (value > hypothesis.limit() || !inOrder(column, value))) {
        return;
      }
      values[column] = value;
      for (int[] law : lawsEndingAt[column]) {
        if (!holds(law)) {
          return;
        }
      }
      next(end, column + 1);
    }

    private boolean inOrder(int column, long value) {
      return !rising[column] || values[column - 1] <= value;
    }

    private boolean holds(int[] law) {
      long difference = number(law[0]);
      for (int i = 1; i < law.length; i++) {
        difference -= number(law[i]);
      }
      return difference == 0;
    }

    private long number(int column) {
      return values[column] == EMPTY ? 0 : values[column];
    }
  }
}
