package io.planwright.extract.table;

import io.planwright.extract.table.TableWords.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads out of the names of the columns which sums a table is meant to obey. */
final class HeaderLaws {
  private final List<Draft.Column> columns;
  private final TableWords words;

  HeaderLaws(List<Draft.Column> columns, TableWords words) {
    this.columns = columns;
    this.words = words;
  }

  /**
   * Sets of laws that may hold together, the likeliest first, without the empty set.
   *
   * <p>Example: for 2023年数, 2024年·新增, 2025年·新增, 合计·新增 the first set is {3 = 0 + 1 + 2}, the second
   * {3 = 1 + 2}.
   */
  List<List<RowLaw>> proposals() {
    Set<List<RowLaw>> sets = new LinkedHashSet<>();
    for (int choice = 0; choice < 2; choice++) {
      List<RowLaw> laws = new ArrayList<>();
      for (int total : totals()) {
        List<RowLaw> readings = totalLaws(total);
        if (!readings.isEmpty()) {
          laws.add(readings.get(Math.min(choice, readings.size() - 1)));
        }
      }
      sets.add(List.copyOf(laws));
      for (RowLaw gain : gains()) {
        List<RowLaw> both = new ArrayList<>(laws);
        both.add(gain);
        sets.add(List.copyOf(both));
      }
    }
    gains().forEach(gain -> sets.add(List.of(gain)));
    int last = columns.size() - 1;
    if (last >= 2) {
      sets.add(List.of(new RowLaw(last, range(0, last))));
      sets.add(List.of(new RowLaw(0, range(1, last + 1))));
    }
    if (last >= 3) {
      sets.add(List.of(new RowLaw(last, range(1, last))));
    }
    sets.removeIf(List::isEmpty);
    return List.copyOf(sets);
  }

  /** The columns whose name says that they are sums. */
  List<Integer> totals() {
    List<Integer> totals = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (sumDepth(i) >= 0) {
        totals.add(i);
      }
    }
    return totals;
  }

  /**
   * What a sum column may add up, the likelier reading first: its siblings, with or without the
   * level before the plan.
   */
  List<RowLaw> totalLaws(int total) {
    Set<Integer> siblings = new TreeSet<>(peers(total));
    Set<Integer> other = new TreeSet<>(siblings);
    int base = base(total);
    if (base >= 0 && !other.remove(base)) {
      other.add(base);
    }
    List<RowLaw> laws = new ArrayList<>();
    for (Set<Integer> parts : List.of(siblings, other)) {
      if (parts.size() >= 2) {
        laws.add(new RowLaw(total, List.copyOf(parts)));
      }
    }
    return laws.stream().distinct().toList();
  }

  /** The column of the level before the plan: one that says so, else a first one by itself. */
  private int base(int total) {
    int first = total != 0 && path(0).size() == 1 ? 0 : -1;
    return columnsWith(Kind.BASE).stream()
        .filter(i -> i != total && sumDepth(i) < 0)
        .findFirst()
        .orElse(first);
  }

  /** The columns a total adds up: its siblings, or those at its own place in the sibling groups. */
  private List<Integer> peers(int total) {
    List<String> path = path(total);
    int depth = sumDepth(total);
    boolean leaf = depth == path.size() - 1;
    int place = leaf ? 0 : placeInGroup(total, depth);
    List<Integer> peers = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<String> other = path(i);
      boolean sibling =
          i != total
              && other.size() > depth
              && other.subList(0, depth).equals(path.subList(0, depth))
              && !other.get(depth).equals(path.get(depth))
              && sumDepth(i) < 0;
      if (sibling && (leaf ? other.size() == path.size() : placeInGroup(i, depth) == place)) {
        peers.add(i);
      }
    }
    return peers;
  }

  private int placeInGroup(int column, int depth) {
    int place = 0;
    List<String> group = path(column).subList(0, Math.min(depth + 1, path(column).size()));
    for (int i = column - 1; i >= 0; i--) {
      List<String> other = path(i);
      if (other.size() <= depth || !other.subList(0, depth + 1).equals(group)) {
        break;
      }
      place++;
    }
    return place;
  }

  /** Level = base + gain, when one column is named 净增 or the like. */
  private List<RowLaw> gains() {
    List<Integer> gains = columnsWith(Kind.GAIN);
    List<RowLaw> laws = new ArrayList<>();
    if (gains.size() == 1 && gains.get(0) > 0) {
      int gain = gains.get(0);
      for (int level = columns.size() - 1; level > 0; level--) {
        if (level != gain) {
          laws.add(new RowLaw(level, List.of(0, gain)));
        }
      }
    }
    return laws;
  }

  private List<Integer> columnsWith(Kind kind) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (words.within(kind, columns.get(i).name())) {
        found.add(i);
      }
    }
    return found;
  }

  /** The depth at which a name says that it is a sum of its siblings; −1 for none. */
  private int sumDepth(int column) {
    List<String> path = path(column);
    for (int depth = 0; depth < path.size(); depth++) {
      if (words.within(Kind.SUM, path.get(depth)) && hasPlainSibling(path, depth)) {
        return depth;
      }
    }
    return -1;
  }

  private boolean hasPlainSibling(List<String> path, int depth) {
    return columns.stream()
        .map(Draft.Column::path)
        .anyMatch(
            other ->
                other.size() > depth
                    && other.subList(0, depth).equals(path.subList(0, depth))
                    && !words.within(Kind.SUM, other.get(depth)));
  }

  private List<String> path(int column) {
    return columns.get(column).path();
  }

  private static List<Integer> range(int from, int to) {
    List<Integer> range = new ArrayList<>();
    for (int i = from; i < to; i++) {
      range.add(i);
    }
    return range;
  }
}
