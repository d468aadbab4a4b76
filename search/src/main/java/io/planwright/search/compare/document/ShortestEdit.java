package io.planwright.search.compare.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What two rows of words have in common, with as few changes as possible (Myers 1986). */
final class ShortestEdit {
  /** Past so many changes two texts are taken to differ in everything between their ends. */
  private static final int MOST_CHANGES = 3000;

  private final int[] a;
  private final int[] b;

  private ShortestEdit(int[] a, int[] b) {
    this.a = a;
    this.b = b;
  }

  /**
   * A stretch that is equal in both.
   *
   * @param first where it begins in the first row
   * @param second where it begins in the second row
   * @param length how many words it has
   */
  record Common(int first, int second, int length) {}

  /** The stretches that are equal in both, in order. */
  static List<Common> of(List<Token> first, List<Token> second) {
    Map<String, Integer> numbers = new HashMap<>();
    ShortestEdit edit = new ShortestEdit(numbered(first, numbers), numbered(second, numbers));
    return edit.joined();
  }

  private static int[] numbered(List<Token> tokens, Map<String, Integer> numbers) {
    return tokens.stream()
        .mapToInt(token -> numbers.computeIfAbsent(token.text(), key -> numbers.size()))
        .toArray();
  }

  private List<Common> joined() {
    int head = 0;
    int shorter = Math.min(a.length, b.length);
    while (head < shorter && a[head] == b[head]) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && a[a.length - 1 - tail] == b[b.length - 1 - tail]) {
      tail++;
    }
    List<int[]> single = new ArrayList<>(between(head, a.length - tail, b.length - tail));
    List<Common> common = new ArrayList<>();
    add(common, 0, 0, head);
    single.forEach(pair -> add(common, pair[0], pair[1], 1));
    add(common, a.length - tail, b.length - tail, tail);
    return common;
  }

  private static void add(List<Common> common, int first, int second, int length) {
    if (length == 0) {
      return;
    }
    if (!common.isEmpty()) {
      Common last = common.getLast();
      if (last.first() + last.length() == first && last.second() + last.length() == second) {
        common.removeLast();
        common.add(new Common(last.first(), last.second(), last.length() + length));
        return;
      }
    }
    common.add(new Common(first, second, length));
  }

  /** The equal words between head and tail, found by the furthest reaching paths. */
  private List<int[]> between(int head, int endA, int endB) {
    int n = endA - head;
    int m = endB - head;
    int most = Math.min(n + m, MOST_CHANGES);
    List<int[]> trace = new ArrayList<>();
    int[] furthest = new int[2 * most + 3];
    int middle = most + 1;
    for (int changes = 0; changes <= most; changes++) {
      trace.add(Arrays.copyOfRange(furthest, middle - changes - 1, middle + changes + 2));
      for (int k = -changes; k <= changes; k += 2) {
        boolean down =
            k == -changes || (k != changes && furthest[middle + k - 1] < furthest[middle + k + 1]);
        int x = down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
        int y = x - k;
        while (x < n && y < m && x >= 0 && y >= 0 && a[head + x] == b[head + y]) {
          x++;
          y++;
        }
        furthest[middle + k] = x;
        if (k == n - m && x >= n) {
          return back(head, n, m, trace);
        }
      }
    }
    return List.of();
  }

  private static List<int[]> back(int head, int n, int m, List<int[]> trace) {
    List<int[]> equal = new ArrayList<>();
    int x = n;
    int y = m;
    for (int changes = trace.size() - 1; changes >= 0; changes--) {
      int[] before = trace.get(changes);
      int middle = changes + 1;
      int k = x - y;
      boolean down =
          k == -changes || (k != changes && before[middle + k - 1] < before[middle + k + 1]);
      int fromK = down ? k + 1 : k - 1;
      int fromX = changes == 0 ? 0 : before[middle + fromK];
      int fromY = changes == 0 ? 0 : fromX - fromK;
      while (x > fromX && y > fromY) {
        x--;
        y--;
        equal.add(new int[] {head + x, head + y});
      }
      x = fromX;
      y = fromY;
    }
    Collections.reverse(equal);
    return equal;
  }
}
