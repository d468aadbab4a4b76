package io.planwright.extract.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds all ways to cut the digits of a row into values that agree with a hypothesis.
 *
 * <p>It goes column by column, from the end at which the sums stand: once a sum is cut, every
 * column it adds up is bounded by what is left of it, and the digits that are left must fit into
 * the columns that are left. That keeps the search small: forty digits in eleven columns with two
 * laws take some thousand steps.
 */
final class SplitSearch {
  /** In a split, an empty cell. */
  static final long EMPTY = Long.MIN_VALUE;

  private final Hypothesis hypothesis;
  private final boolean backwards;

  /** The members of each law, the target first. */
  private final int[][] laws;

  /** For each column the laws it belongs to. */
  private final int[][] lawsOf;

  /** Whether a law holds the column that is cut last. */
  private final boolean[] reachesEnd;

  /** Whether each column is at least the one before it. */
  private final boolean[] rising;

  /** Whether of two values cut at one place the longer is the larger; backwards 3.5 is below 5. */
  private final boolean longerIsLarger;

  SplitSearch(Hypothesis hypothesis) {
    this.hypothesis = hypothesis;
    this.laws = hypothesis.laws().stream().map(SplitSearch::members).toArray(int[][]::new);
    this.lawsOf = new int[hypothesis.columns()][];
    int last = 0;
    for (int column = 0; column < lawsOf.length; column++) {
      List<Integer> own = new ArrayList<>();
      for (int law = 0; law < laws.length; law++) {
        for (int member : laws[law]) {
          if (member == column) {
            own.add(law);
          }
        }
      }
      lawsOf[column] = own.stream().mapToInt(Integer::intValue).toArray();
    }
    for (RowLaw law : hypothesis.laws()) {
      last += law.target() > law.parts().getLast() ? 1 : -1;
    }
    this.backwards = last > 0;
    this.longerIsLarger = !backwards || hypothesis.decimals() == 0;
    this.reachesEnd = new boolean[laws.length];
    for (int law : lawsOf[backwards ? 0 : lawsOf.length - 1]) {
      reachesEnd[law] = true;
    }
    this.rising = new boolean[lawsOf.length];
    for (int column = 0; column < rising.length; column++) {
      rising[column] = hypothesis.rising().get(column);
    }
  }

  private static int[] members(RowLaw law) {
    int[] members = new int[law.parts().size() + 1];
    members[0] = law.target();
    for (int i = 1; i < members.length; i++) {
      members[i] = law.parts().get(i - 1);
    }
    return members;
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
    long allowed = work.allow(steps);
    Search search = new Search(run, most, allowed);
    search.next(backwards ? run.length() : 0, backwards ? hypothesis.columns() - 1 : 0);
    work.take(allowed - Math.max(0, search.steps));
    return new Splits(search.found, !search.broken);
  }

  private final class Search {
    private final RunValues run;
    private final int most;
    private final long[] values = new long[hypothesis.columns()];

    /** For each law the target less the parts, as far as they are cut. */
    private final long[] rest = new long[laws.length];

    private final int[] open = new int[laws.length];
    private final boolean[] targetCut = new boolean[laws.length];
    private final List<long[]> found = new ArrayList<>();
    private long steps;
    private boolean broken;

    Search(DigitRun run, int most, long steps) {
      this.run = new RunValues(run, hypothesis.decimals());
      this.most = most;
      this.steps = steps;
      for (int law = 0; law < laws.length; law++) {
        open[law] = laws[law].length;
      }
    }

    /** Cuts the value of a column that begins (backwards: ends) at an offset, and all behind it. */
    private void next(int at, int column) {
      if (broken || steps-- <= 0) {
        broken = true;
        return;
      }
      int columnsLeft = backwards ? column + 1 : hypothesis.columns() - column;
      int characters = backwards ? at : run.length() - at;
      if (columnsLeft == 0) {
        finish(characters);
        return;
      }
      int walls = backwards ? run.wallsBefore(at) : run.wallsBehind(at);
      if (characters < columnsLeft || walls >= columnsLeft || !digitsFit(characters, column)) {
        return;
      }
      long largest = largest(column);
      int longest = Math.min(characters - columnsLeft + 1, RunValues.LONGEST);
      for (int length = 1; length <= longest && !broken; length++) {
        int start = backwards ? at - length : at;
        int end = backwards ? at : at + length;
        if (run.hasWallInside(start, end)) {
          return;
        }
        long value = run.value(start, end);
        if (value == RunValues.NONE) {
          continue;
        }
        if (number(value) <= largest) {
          place(backwards ? start : end, column, value);
        } else if (longerIsLarger) {
          return;
        }
      }
    }

    private void finish(int characters) {
      if (characters == 0) {
        broken = found.size() == most;
        if (!broken) {
          found.add(values.clone());
        }
      }
    }

    private void place(int at, int column, long value) {
      if (!inOrder(column, value)) {
        return;
      }
      values[column] = value;
      boolean holds = true;
      for (int law : lawsOf[column]) {
        boolean target = laws[law][0] == column;
        rest[law] += target ? number(value) : -number(value);
        targetCut[law] |= target;
        open[law]--;
        holds &= open[law] == 0 ? rest[law] == 0 : !targetCut[law] || rest[law] >= 0;
        holds = holds && (open[law] != 1 || farEndFits(law));
      }
      if (holds) {
        next(at, backwards ? column - 1 : column + 1);
      }
      for (int law : lawsOf[column]) {
        boolean target = laws[law][0] == column;
        rest[law] -= target ? number(value) : -number(value);
        targetCut[law] &= !target;
        open[law]++;
      }
    }

    /**
     * Whether a law whose last open column is the farthest one gives the digits that stand there.
     */
    private boolean farEndFits(int law) {
      if (!reachesEnd[law]) {
        return true;
      }
      int far = backwards ? 0 : values.length - 1;
      long value = laws[law][0] == far ? -rest[law] : rest[law];
      return value >= 0 && (backwards ? run.beginsWith(value) : run.endsWith(value));
    }

    private boolean inOrder(int column, long value) {
      int neighbour = backwards ? column + 1 : column - 1;
      if (value == EMPTY || neighbour < 0 || neighbour >= values.length) {
        return true;
      }
      boolean ordered = rising[Math.max(column, neighbour)];
      long other = values[neighbour];
      return !ordered || other == EMPTY || (backwards ? value <= other : other <= value);
    }

    /** The largest value the laws leave for a column. */
    private long largest(int column) {
      long largest = hypothesis.limit();
      for (int law : lawsOf[column]) {
        if (targetCut[law]) {
          largest = Math.min(largest, rest[law]);
        } else if (open[law] == 1) {
          largest = Math.min(largest, -rest[law]);
        }
      }
      return largest;
    }

    /** Whether the characters that are left fit into the columns that are left. */
    private boolean digitsFit(int characters, int column) {
      if (laws.length == 0) {
        return true;
      }
      int columnsLeft = backwards ? column + 1 : values.length - column;
      long above = run.aboveWith(characters - columnsLeft + 1);
      for (int law = 0; law < laws.length; law++) {
        if (targetCut[law] && rest[law] > open[law] * (above - 1)) {
          return false;
        }
      }
      int room = 0;
      int step = backwards ? -1 : 1;
      for (int i = column; i >= 0 && i < values.length && room < characters; i += step) {
        int digits = RunValues.LONGEST;
        for (int law : lawsOf[i]) {
          if (targetCut[law]) {
            digits = Math.min(digits, run.longestUpTo(rest[law]));
          }
        }
        room += digits;
      }
      return room >= characters;
    }

    private static long number(long value) {
      return value == EMPTY ? 0 : value;
    }
  }
}
