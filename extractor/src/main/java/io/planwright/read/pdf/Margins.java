package io.planwright.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where the lines of each frame begin and end, found from where many of them do. */
final class Margins {
  /**
   * The margins of a frame, in points.
   *
   * @param left where lines begin that are not indented
   * @param right where full lines end
   */
  record Margin(float left, float right) {}

  private static final float BIN_IN_POINTS = 4f;

  /** A margin is where at least this part of the lines begins or ends, fewer are exceptions. */
  private static final float SHARE = 0.04f;

  /** Text across a page reaches this far to the right at least, even if no line of it does. */
  private static final float REACH = 0.75f;

  private final Map<Integer, Margin> margins = new HashMap<>();
  private final float bodySize;

  /** Looks at all pages. */
  Margins(List<Page> pages) {
    Map<Integer, NavigableMap<Integer, Integer>> lefts = new HashMap<>();
    Map<Integer, NavigableMap<Integer, Integer>> rights = new HashMap<>();
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (Page page : pages) {
      for (Block block : page.blocks()) {
        if (block instanceof TextLine line) {
          count(lefts, line.frame(), line.left());
          count(rights, line.frame(), line.right());
          sizes.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
        }
      }
    }
    lefts.forEach(
        (frame, left) -> {
          NavigableMap<Integer, Integer> right = rights.getOrDefault(frame, new TreeMap<>());
          int first = outermost(left, left.keySet());
          int last = outermost(right, right.descendingKeySet());
          float reached = Math.max((last + 1) * BIN_IN_POINTS, REACH * Page.acrossWidth(frame));
          margins.put(frame, new Margin(first * BIN_IN_POINTS, reached));
        });
    bodySize =
        sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0)
            / 2f;
  }

  private static void count(
      Map<Integer, NavigableMap<Integer, Integer>> bins, int frame, float at) {
    bins.computeIfAbsent(frame, k -> new TreeMap<>())
        .merge((int) Math.floor(at / BIN_IN_POINTS), 1, Integer::sum);
  }

  private static int outermost(NavigableMap<Integer, Integer> bins, Iterable<Integer> inOrder) {
    int all = bins.values().stream().mapToInt(Integer::intValue).sum();
    for (int bin : inOrder) {
      int near = bins.getOrDefault(bin, 0) + bins.getOrDefault(bin - 1, 0);
      if (near + bins.getOrDefault(bin + 1, 0) >= all * SHARE) {
        return bin;
      }
    }
    return 0;
  }

  /** The margins of a line's frame. */
  Margin of(TextLine line) {
    return margins.getOrDefault(line.frame(), new Margin(line.left(), line.right()));
  }

  /** The type size in which most of the text is set, in points. */
  float bodySize() {
    return bodySize;
  }
}
