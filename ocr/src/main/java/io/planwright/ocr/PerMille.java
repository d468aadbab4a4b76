package io.planwright.ocr;

import io.planwright.ocr.LineReader.Seen;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells ‰ from %, which the network confuses and which makes an award ten times as large: the lower
 * half of ‰ has two rings side by side, that of % has one.
 */
final class PerMille {
  /** Dark runs of a row through the stroke and two rings; through one ring there are three. */
  private static final int RUNS = 5;

  /** So many rows show it. */
  private static final int ENOUGH_ROWS = 3;

  /** Below this part of the line's height the upper ring has ended. */
  private static final float LOWER = 0.66f;

  private PerMille() {}

  /**
   * The line with % replaced where ‰ is printed.
   *
   * @param stretches the first and last column of each character
   */
  static List<Seen> told(List<Seen> line, List<int[]> stretches, Ink ink, Box box) {
    List<Seen> told = new ArrayList<>(line);
    for (int i = 0; i < line.size(); i++) {
      // 。 is a ring too
      boolean clear = i + 1 == line.size() || !line.get(i + 1).text().equals("。");
      if (line.get(i).text().equals("%") && clear && isPerMille(ink, box, stretches.get(i))) {
        told.set(i, new Seen("‰", line.get(i).centre(), line.get(i).confidence()));
      }
    }
    return told;
  }

  private static boolean isPerMille(Ink ink, Box box, int[] stretch) {
    int left = Math.max(0, stretch[0]);
    int right = Math.min(ink.width(), stretch[1]);
    boolean alone =
        (left == 0 || ink.inColumn(left - 1, box.top(), box.bottom()) == 0)
            && (right == ink.width() || ink.inColumn(right, box.top(), box.bottom()) == 0);
    int rows = 0;
    int lower = box.top() + Math.round(box.height() * LOWER);
    for (int y = Math.max(0, lower); y < Math.min(ink.height(), box.bottom()); y++) {
      rows += runs(ink, y, left, right) >= RUNS ? 1 : 0;
    }
    return alone && rows >= ENOUGH_ROWS;
  }

  private static int runs(Ink ink, int y, int left, int right) {
    int runs = 0;
    boolean dark = false;
    for (int x = left; x < right; x++) {
      boolean here = ink.at(x, y);
      runs += here && !dark ? 1 : 0;
      dark = here;
    }
    return runs;
  }
}
