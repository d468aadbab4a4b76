package io.planwright.extract.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sums that tables of plans are built on, whatever their header says: a total over columns at
 * equal distances (the four quarters; the 新增数 of each year, with a 力争数 beside each), with or
 * without a base column, and a level that is another level plus a gain.
 */
final class LawFamily {
  private LawFamily() {}

  /** All laws of the family for a number of columns. */
  static List<RowLaw> of(int columns) {
    Set<List<Integer>> parts = new LinkedHashSet<>();
    for (int first = 0; first < columns; first++) {
      for (int stride = 1; first + stride < columns; stride++) {
        List<Integer> run = new ArrayList<>(List.of(first));
        for (int next = first + stride; next < columns; next += stride) {
          run.add(next);
          parts.add(List.copyOf(run));
          for (int base = 0; base < first; base++) {
            parts.add(with(base, run));
          }
        }
      }
    }
    List<RowLaw> laws = new ArrayList<>();
    for (List<Integer> part : parts) {
      for (int target = 0; target < columns; target++) {
        if (!part.contains(target)) {
          laws.add(new RowLaw(target, part));
        }
      }
    }
    return laws;
  }

  private static List<Integer> with(int base, List<Integer> run) {
    Set<Integer> sorted = new TreeSet<>(run);
    sorted.add(base);
    return List.copyOf(sorted);
  }
}
