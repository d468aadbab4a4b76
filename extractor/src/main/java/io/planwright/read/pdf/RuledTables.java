package io.planwright.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes grids of the lines drawn on a page.
 *
 * <p>Lines that cross or touch belong to one table. Their distinct places are the columns and rows;
 * where no line is drawn between two places, they are one cell. A table may be open at its sides,
 * as many in official documents are.
 */
final class RuledTables {
  /** Lines nearer than this, in points, are one: double lines, and cells that draw their own. */
  private static final float SAME = 3f;

  /** A table open at its side has at least this much room there. */
  private static final float OPEN_SIDE = 8f;

  /** A cell's side counts as drawn when this part of it is. */
  private static final float DRAWN = 0.6f;

  /** A page with more lines, after joining, is a drawing. */
  private static final int MOST_LINES = 800;

  private RuledTables() {}

  /** The tables from top to bottom. */
  static List<Grid> find(List<Ruling> rulings) {
    List<Ruling> across = joined(rulings, true);
    List<Ruling> down = joined(rulings, false);
    if (across.size() < 2 || down.isEmpty() || across.size() + down.size() > MOST_LINES) {
      return List.of();
    }
    List<Ruling> all = new ArrayList<>(across);
    all.addAll(down);
    Groups groups = new Groups(all.size());
    for (int i = 0; i < across.size(); i++) {
      for (int j = across.size(); j < all.size(); j++) {
        if (all.get(i).crosses(all.get(j), SAME)) {
          groups.join(i, j);
        }
      }
    }
    Map<Integer, List<Ruling>> tables = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      tables.computeIfAbsent(groups.of(i), k -> new ArrayList<>()).add(all.get(i));
    }
    return tables.values().stream()
        .flatMap(lines -> grid(lines).stream())
        .sorted(Comparator.comparingDouble(Grid::top))
        .toList();
  }

  /** Lines of one direction, pieces of the same line joined. */
  private static List<Ruling> joined(List<Ruling> rulings, boolean horizontal) {
    List<Ruling> sorted =
        rulings.stream()
            .filter(line -> line.horizontal() == horizontal)
            .sorted(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from))
            .toList();
    List<Ruling> joined = new ArrayList<>();
    int start = 0;
    while (start < sorted.size()) {
      int end = start + 1;
      while (end < sorted.size() && sorted.get(end).at() - sorted.get(start).at() <= SAME / 2) {
        end++;
      }
      List<Ruling> level = new ArrayList<>(sorted.subList(start, end));
      level.sort(Comparator.comparingDouble(Ruling::from));
      Ruling current = level.getFirst();
      for (Ruling next : level.subList(1, level.size())) {
        if (next.from() <= current.to() + SAME) {
          float to = Math.max(current.to(), next.to());
          current = new Ruling(horizontal, current.at(), current.from(), to);
        } else {
          joined.add(current);
          current = next;
        }
      }
      joined.add(current);
      start = end;
    }
    return joined;
  }

  private static List<Grid> grid(List<Ruling> lines) {
    Map<Boolean, List<Ruling>> byDirection =
        lines.stream().collect(Collectors.partitioningBy(Ruling::horizontal));
    List<Ruling> across = byDirection.getOrDefault(true, List.of());
    List<Ruling> down = byDirection.getOrDefault(false, List.of());
    if (across.size() < 2 || down.isEmpty()) {
      return List.of();
    }
    List<Float> xs = places(down, across);
    List<Float> ys = places(across, down);
    int columns = xs.size() - 1;
    int rows = ys.size() - 1;
    if (columns < 2 || rows < 1) {
      return List.of();
    }
    Groups cells = new Groups(rows * columns);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int place = row * columns + column;
        if (column + 1 < columns
            && !isDrawn(down, xs.get(column + 1), ys.get(row), ys.get(row + 1))) {
          cells.join(place, place + 1);
        }
        if (row + 1 < rows
            && !isDrawn(across, ys.get(row + 1), xs.get(column), xs.get(column + 1))) {
          cells.join(place, place + columns);
        }
      }
    }
    int[] numbers = new int[rows * columns];
    Arrays.setAll(numbers, cells::of);
    boolean several = Arrays.stream(numbers).distinct().count() > 1;
    return several ? List.of(new Grid(xs, ys, numbers)) : List.of();
  }

  /** The distinct places of lines; the ends of the others where they reach far beyond. */
  private static List<Float> places(List<Ruling> lines, List<Ruling> others) {
    List<Float> places = new ArrayList<>();
    lines.stream()
        .map(Ruling::at)
        .sorted()
        .forEach(
            at -> {
              if (places.isEmpty() || at - places.getLast() > SAME) {
                places.add(at);
              }
            });
    float first = others.stream().map(Ruling::from).min(Float::compare).orElse(places.getFirst());
    float last = others.stream().map(Ruling::to).max(Float::compare).orElse(places.getLast());
    if (first < places.getFirst() - OPEN_SIDE) {
      places.addFirst(first);
    }
    if (last > places.getLast() + OPEN_SIDE) {
      places.addLast(last);
    }
    return places;
  }

  private static boolean isDrawn(List<Ruling> lines, float at, float from, float to) {
    float drawn = 0;
    for (Ruling line : lines) {
      if (Math.abs(line.at() - at) <= SAME) {
        drawn = Math.max(drawn, Math.min(to, line.to()) - Math.max(from, line.from()));
      }
    }
    return drawn >= (to - from) * DRAWN;
  }

  /** Numbers that belong together, as sets that grow into each other. */
  private static final class Groups {
    private final int[] parents;

    Groups(int size) {
      parents = new int[size];
      Arrays.setAll(parents, i -> i);
    }

    int of(int number) {
      int root = number;
      while (parents[root] != root) {
        parents[root] = parents[parents[root]];
        root = parents[root];
      }
      return root;
    }

    void join(int one, int other) {
      int a = of(one);
      int b = of(other);
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  }
}
