package io.planwright.extract.table;

import io.planwright.extract.table.TableWords.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to read header cells that were nested: they come row by row, and which cell stands above
 * which is lost. 基数 | 目标 | 2024年 | 2025年 is 基数, 目标·2024年, 目标·2025年.
 *
 * @param columns the value columns this reading gives
 * @param score how well it explains the order of the cells; higher is better
 */
record HeaderLayout(List<Draft.Column> columns, double score) {
  private static final int MOST_CELLS = 36;
  private static final double BROKEN_RUN = -12;
  private static final double UNEXPLAINED = -3;
  private static final double UNCLEAR = -1.5;
  private static final double REPEATED_NAME = -10;

  HeaderLayout {
    columns = List.copyOf(columns);
  }

  /** Whether the order of the cells bears this reading out. */
  boolean isClear() {
    return score > UNCLEAR;
  }

  /** The best reading that gives a number of columns; null when no reading does. */
  static @Nullable HeaderLayout of(List<String> cells, int columns, TableWords words) {
    return candidates(cells, words).stream()
        .filter(layout -> layout.columns().size() == columns)
        .findFirst()
        .orElse(null);
  }

  /** The best reading for each number of columns, best first. */
  static List<HeaderLayout> candidates(List<String> cells, TableWords words) {
    if (cells.isEmpty() || cells.size() > MOST_CELLS) {
      return List.of();
    }
    Builder builder = new Builder(cells, words);
    builder.build();
    List<HeaderLayout> sorted = new ArrayList<>(builder.found);
    sorted.sort(Comparator.comparingDouble(HeaderLayout::score).reversed());
    Set<Integer> sizes = new HashSet<>();
    sorted.removeIf(layout -> !sizes.add(layout.columns().size()));
    return sorted;
  }

  /** One row of cells, distributed over the cells above: which cells stand below which. */
  private record Split(List<List<String>> parts, double score) {}

  private static final class Builder {
    private final List<String> cells;
    private final TableWords words;
    private final List<HeaderLayout> found = new ArrayList<>();

    /** What each cell is, asked again and again: its time, and whether it is like a leaf. */
    private final Map<String, Optional<Period>> periods = new HashMap<>();

    private final Map<String, Boolean> leaves = new HashMap<>();

    Builder(List<String> cells, TableWords words) {
      this.cells = cells;
      this.words = words;
    }

    void build() {
      add(cells.stream().map(List::of).toList(), 0);
      for (int first = 1; first < cells.size(); first++) {
        List<String> top = cells.subList(0, first);
        double broken = brokenRun(first);
        for (int groups = 1; groups <= first; groups++) {
          boolean[] chosen = groups(top, groups);
          double topScore = broken + topScore(top, chosen, groups);
          for (Split split : splits(cells.subList(first, cells.size()), groups)) {
            addTwoRows(top, chosen, split, topScore);
          }
          for (int second = first + 1; second < cells.size(); second++) {
            addThreeRows(top, chosen, groups, first, second, topScore);
          }
        }
      }
    }

    private void addTwoRows(List<String> top, boolean[] chosen, Split split, double score) {
      List<List<String>> paths = new ArrayList<>();
      int group = 0;
      for (int i = 0; i < top.size(); i++) {
        if (!chosen[i]) {
          paths.add(List.of(top.get(i)));
          continue;
        }
        for (String below : split.parts().get(group)) {
          paths.add(List.of(top.get(i), below));
        }
        group++;
      }
      add(paths, score + split.score());
    }

    private void addThreeRows(
        List<String> top, boolean[] chosen, int groups, int first, int second, double topScore) {
      List<String> middle = cells.subList(first, second);
      double score = topScore + brokenRun(second) - 1;
      for (Split split : splits(middle, groups)) {
        long leaves = middle.stream().filter(this::leafLike).count();
        addThird(top, chosen, split, all(middle.size()), second, score);
        if (leaves > 0 && leaves < middle.size()) {
          boolean[] inner = new boolean[middle.size()];
          for (int i = 0; i < inner.length; i++) {
            inner[i] = !leafLike(middle.get(i));
          }
          addThird(top, chosen, split, inner, second, score);
        }
      }
    }

    private void addThird(
        List<String> top,
        boolean[] chosen,
        Split middle,
        boolean[] inner,
        int second,
        double score) {
      int count = 0;
      for (boolean group : inner) {
        count += group ? 1 : 0;
      }
      for (Split bottom : splits(cells.subList(second, cells.size()), count)) {
        List<List<String>> paths = new ArrayList<>();
        int group = 0;
        int cell = 0;
        int below = 0;
        for (int i = 0; i < top.size(); i++) {
          if (!chosen[i]) {
            paths.add(List.of(top.get(i)));
            continue;
          }
          for (String name : middle.parts().get(group)) {
            if (inner[cell]) {
              for (String leaf : bottom.parts().get(below)) {
                paths.add(List.of(top.get(i), name, leaf));
              }
              below++;
            } else {
              paths.add(List.of(top.get(i), name));
            }
            cell++;
          }
          group++;
        }
        add(paths, score + middle.score() + bottom.score());
      }
    }

    private void add(List<List<String>> paths, double score) {
      Set<List<String>> names = new HashSet<>(paths);
      double repeated = (paths.size() - names.size()) * REPEATED_NAME;
      found.add(new HeaderLayout(paths.stream().map(Draft.Column::new).toList(), score + repeated));
    }

    /** The ways to share a row of cells among groups: equal shares, or at each return. */
    private List<Split> splits(List<String> row, int groups) {
      if (groups == 0 || row.size() < 2 * groups) {
        return List.of();
      }
      if (groups == 1) {
        return List.of(new Split(List.of(row), periodsBegin(row) ? 6 : UNEXPLAINED));
      }
      List<Split> splits = new ArrayList<>();
      if (row.size() % groups == 0) {
        int share = row.size() / groups;
        List<List<String>> parts = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
          parts.add(row.subList(i * share, (i + 1) * share));
        }
        splits.add(new Split(parts, likeness(parts)));
      }
      List<Integer> again = new ArrayList<>();
      List<Integer> anew = new ArrayList<>();
      Period before = null;
      for (int i = 0; i < row.size(); i++) {
        if (row.get(i).equals(row.get(0))) {
          again.add(i);
        }
        Period period = period(row.get(i));
        if (i == 0 || (period != null && before != null && !before.precedes(period))) {
          anew.add(i);
        }
        before = period == null ? before : period;
      }
      addSplit(row, again, groups, 8, splits);
      addSplit(row, anew, groups, 7, splits);
      return splits;
    }

    /** Shares a row so that a group begins at each start. */
    private static void addSplit(
        List<String> row, List<Integer> starts, int groups, double score, List<Split> splits) {
      if (starts.size() == groups) {
        List<List<String>> parts = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
          parts.add(row.subList(starts.get(i), i + 1 < groups ? starts.get(i + 1) : row.size()));
        }
        splits.add(new Split(parts, score));
      }
    }

    /** How much the groups' cells are the same: 10 for all, below zero for none. */
    private double likeness(List<List<String>> parts) {
      int share = parts.get(0).size();
      double alike = 0;
      for (int i = 0; i < share; i++) {
        int most = 0;
        for (List<String> part : parts) {
          int same = 0;
          for (List<String> other : parts) {
            same += other.get(i).equals(part.get(i)) ? 1 : 0;
          }
          most = Math.max(most, same);
        }
        alike += most == 1 ? 0 : (double) most / parts.size();
      }
      return alike == 0 ? -2 : 10 * alike / share;
    }

    private boolean periodsBegin(List<String> row) {
      Period first = period(row.get(0));
      Period second = period(row.get(1));
      return first != null && second != null && first.precedes(second);
    }

    private double brokenRun(int at) {
      Period before = period(cells.get(at - 1));
      Period after = period(cells.get(at));
      return before != null && after != null && before.precedes(after) ? BROKEN_RUN : 0;
    }

    /** Chooses the cells that have others below them: not 基数 or 合计 if it can be helped. */
    private boolean[] groups(List<String> top, int groups) {
      boolean[] chosen = new boolean[top.size()];
      int left = groups;
      for (boolean leaves : new boolean[] {false, true}) {
        for (int i = top.size() - 1; i >= 0 && left > 0; i--) {
          if (!chosen[i] && leafLike(top.get(i)) == leaves) {
            chosen[i] = true;
            left--;
          }
        }
      }
      return chosen;
    }

    private double topScore(List<String> top, boolean[] chosen, int groups) {
      double score = 0;
      for (int i = 0; i < top.size(); i++) {
        boolean leaf = leafLike(top.get(i));
        if (chosen[i] && leaf) {
          score -= groups == 1 ? 10 : 2;
        } else if (!chosen[i] && !leaf) {
          score -= 1;
        }
      }
      return score;
    }

    /** Whether a cell names a column by itself: 2023年底数, 基数, 合计. */
    private boolean leafLike(String cell) {
      return leaves.computeIfAbsent(
          cell,
          name -> {
            boolean year = period(name) == null && Period.yearEnd(name, 0, name.length()) > 0;
            return year || words.within(Kind.LEAF, name);
          });
    }

    private @Nullable Period period(String cell) {
      return periods
          .computeIfAbsent(cell, name -> Optional.ofNullable(Period.of(name, words)))
          .orElse(null);
    }

    private static boolean[] all(int size) {
      boolean[] all = new boolean[size];
      java.util.Arrays.fill(all, true);
      return all;
    }
  }
}
