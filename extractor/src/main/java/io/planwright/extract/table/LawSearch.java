package io.planwright.extract.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds sets of sums that hold in every row, when the header does not tell them.
 *
 * <p>Each split of the shortest row obeys some laws of the {@link LawFamily}. A set of laws
 * survives when the next row has a split that obeys it too; what is left of the set after five rows
 * is tried on the whole table.
 */
final class LawSearch {
  private static final int ROWS = 5;
  private static final int MOST_SPLITS = 6_000;
  private static final long STEPS = 300_000;
  private static final int MOST_SETS = 200;
  private static final int MOST_RESULTS = 12;

  /** So many laws of two sets are compared in the time of a step. */
  private static final int LAWS_A_STEP = 128;

  /** So many times as many sets as are wanted are kept before the smaller ones go. */
  private static final int SETS_AT_A_TIME = 50;

  private final List<DigitRun> runs;
  private final Work work;

  LawSearch(List<DigitRun> runs, Work work) {
    this.runs = runs;
    this.work = work;
  }

  /** Sets of laws that hold together in the shortest rows, the largest first. */
  List<List<RowLaw>> find(Hypothesis plain) {
    LawTable table = new LawTable(plain.columns());
    Set<BitSet> sets = null;
    for (int row : shortest()) {
      SplitSearch.Splits found =
          new SplitSearch(plain).find(runs.get(row), MOST_SPLITS, STEPS, work);
      if (!found.complete() || found.splits().isEmpty()) {
        return List.of();
      }
      work.take((long) found.splits().size() * table.size() / 4);
      Set<BitSet> ofRow = new LinkedHashSet<>();
      for (long[] split : found.splits()) {
        BitSet laws = table.obeyed(split);
        if (!laws.isEmpty()) {
          ofRow.add(laws);
        }
      }
      sets = sets == null ? ofRow : common(sets, ofRow, table.family.size());
      if (sets.isEmpty() || work.isExhausted()) {
        return List.of();
      }
    }
    if (sets == null) {
      return List.of();
    }
    return largest(sets, MOST_RESULTS).stream()
        .map(set -> set.stream().mapToObj(table.family::get).toList())
        .toList();
  }

  private List<Integer> shortest() {
    return IntStream.range(0, runs.size())
        .boxed()
        .sorted(Comparator.comparingInt(row -> runs.get(row).length()))
        .limit(ROWS)
        .toList();
  }

  /** The laws of a family, put so that a split can be held against all of them quickly. */
  private static final class LawTable {
    private final List<RowLaw> family;
    private final int[][] parts;

    /** For each parts and target the index of the law, −1 for none. */
    private final int[][] lawOf;

    LawTable(int columns) {
      family = LawFamily.of(columns);
      Map<List<Integer>, Integer> index = new LinkedHashMap<>();
      family.forEach(law -> index.putIfAbsent(law.parts(), index.size()));
      parts =
          index.keySet().stream()
              .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
              .toArray(int[][]::new);
      lawOf = new int[parts.length][columns];
      for (int[] row : lawOf) {
        Arrays.fill(row, -1);
      }
      for (int law = 0; law < family.size(); law++) {
        int row = index.getOrDefault(family.get(law).parts(), 0);
        lawOf[row][family.get(law).target()] = law;
      }
    }

    int size() {
      return parts.length;
    }

    BitSet obeyed(long[] split) {
      BitSet obeyed = new BitSet();
      for (int row = 0; row < parts.length; row++) {
        long sum = 0;
        for (int part : parts[row]) {
          sum += ColumnSums.number(split[part]);
        }
        for (int target = 0; target < split.length; target++) {
          if (lawOf[row][target] >= 0 && ColumnSums.number(split[target]) == sum) {
            obeyed.set(lawOf[row][target]);
          }
        }
      }
      return obeyed;
    }
  }

  /**
   * What each set has in common with each of the row's; the largest, none when there is too much.
   */
  private Set<BitSet> common(Set<BitSet> sets, Set<BitSet> ofRow, int laws) {
    long steps = (long) sets.size() * ofRow.size() * Math.max(1, laws / LAWS_A_STEP);
    boolean tooMuch = work.allow(steps) < steps;
    work.take(steps);
    if (tooMuch) {
      return Set.of();
    }
    List<LawSet> others = ofRow.stream().map(LawSet::new).toList();
    Set<BitSet> common = new LinkedHashSet<>();
    int smallest = 1;
    for (BitSet one : sets) {
      LawSet set = new LawSet(one);
      for (LawSet other : others) {
        if (set.size() < smallest || other.size() < smallest || set.shared(other) < smallest) {
          continue;
        }
        BitSet both = (BitSet) one.clone();
        both.and(other.set());
        common.add(both);
        if (common.size() > MOST_SETS * SETS_AT_A_TIME) {
          List<BitSet> kept = largest(common, MOST_SETS);
          common = new LinkedHashSet<>(kept);
          smallest = kept.getLast().cardinality();
        }
      }
    }
    return new LinkedHashSet<>(largest(common, MOST_SETS));
  }

  /** A set of laws whose members can be counted against another's without making a third. */
  private static final class LawSet {
    private final BitSet set;
    private final long[] words;
    private final int size;

    LawSet(BitSet set) {
      this.set = set;
      this.words = set.toLongArray();
      this.size = set.cardinality();
    }

    BitSet set() {
      return set;
    }

    int size() {
      return size;
    }

    int shared(LawSet other) {
      int shared = 0;
      for (int i = Math.min(words.length, other.words.length) - 1; i >= 0; i--) {
        shared += Long.bitCount(words[i] & other.words[i]);
      }
      return shared;
    }
  }

  private static List<BitSet> largest(Set<BitSet> sets, int most) {
    return sets.stream()
        .map(set -> new Ranked(set, set.cardinality(), set.toString()))
        .sorted(Comparator.comparingInt(Ranked::size).reversed().thenComparing(Ranked::name))
        .limit(most)
        .map(Ranked::set)
        .toList();
  }

  /** A set with what it is sorted by. */
  private record Ranked(BitSet set, int size, String name) {}
}
