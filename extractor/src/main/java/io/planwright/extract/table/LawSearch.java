package io.planwright.extract.table;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
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
  private static final int MOST_SPLITS = 20_000;
  private static final int MOST_SETS = 200;
  private static final int MOST_RESULTS = 12;

  private final List<DigitRun> runs;
  private final Work work;

  LawSearch(List<DigitRun> runs, Work work) {
    this.runs = runs;
    this.work = work;
  }

  /** Sets of laws that hold together in the shortest rows, the largest first. */
  List<List<RowLaw>> find(Hypothesis plain) {
    List<RowLaw> family = LawFamily.of(plain.columns());
    Map<List<Integer>, Map<Integer, Integer>> byParts = new HashMap<>();
    for (int i = 0; i < family.size(); i++) {
      byParts
          .computeIfAbsent(family.get(i).parts(), parts -> new HashMap<>())
          .put(family.get(i).target(), i);
    }
    Set<BitSet> sets = null;
    for (int row : shortest()) {
      SplitSearch.Splits found =
          new SplitSearch(plain).find(runs.get(row), MOST_SPLITS, 2_000_000, work);
      if (!found.complete() || found.splits().isEmpty()) {
        return List.of();
      }
      Set<BitSet> ofRow = new LinkedHashSet<>();
      for (long[] split : found.splits()) {
        BitSet laws = obeyed(split, byParts);
        if (!laws.isEmpty()) {
          ofRow.add(laws);
        }
      }
      sets = sets == null ? ofRow : common(sets, ofRow);
      if (sets.isEmpty() || work.isExhausted()) {
        return List.of();
      }
    }
    if (sets == null) {
      return List.of();
    }
    return largest(sets, MOST_RESULTS).stream()
        .map(set -> set.stream().mapToObj(family::get).toList())
        .toList();
  }

  private List<Integer> shortest() {
    return IntStream.range(0, runs.size())
        .boxed()
        .sorted(Comparator.comparingInt(row -> runs.get(row).length()))
        .limit(ROWS)
        .toList();
  }

  private static BitSet obeyed(long[] split, Map<List<Integer>, Map<Integer, Integer>> byParts) {
    BitSet obeyed = new BitSet();
    byParts.forEach(
        (parts, targets) -> {
          long sum = 0;
          for (int part : parts) {
            sum += ColumnSums.number(split[part]);
          }
          long wanted = sum;
          targets.forEach(
              (target, law) -> {
                if (ColumnSums.number(split[target]) == wanted) {
                  obeyed.set(law);
                }
              });
        });
    return obeyed;
  }

  private static Set<BitSet> common(Set<BitSet> sets, Set<BitSet> ofRow) {
    Set<BitSet> common = new LinkedHashSet<>();
    for (BitSet set : sets) {
      for (BitSet other : ofRow) {
        BitSet both = (BitSet) set.clone();
        both.and(other);
        if (!both.isEmpty()) {
          common.add(both);
        }
      }
    }
    return new LinkedHashSet<>(largest(common, MOST_SETS));
  }

  private static List<BitSet> largest(Set<BitSet> sets, int most) {
    return sets.stream()
        .sorted(
            Comparator.comparingInt((BitSet set) -> -set.cardinality())
                .thenComparing(BitSet::toString))
        .limit(most)
        .toList();
  }
}
