package io.planwright.ocr;

import java.util.Comparator;
import java.util.List;

/** By how many right angles a page was turned when it was scanned. */
final class Orientation {
  /** Boxes this much longer than wide run along a line. */
  private static final float LONG = 1.5f;

  /** So many lines are asked which way up they stand. */
  private static final int WITNESSES = 11;

  private Orientation() {}

  /** Whether the lines of a page run from top to bottom, by the boxes of its text. */
  static boolean isSideways(List<Box> boxes) {
    long across = 0;
    long down = 0;
    for (Box box : boxes) {
      long area = (long) box.width() * box.height();
      across += box.width() > box.height() * LONG ? area : 0;
      down += box.height() > box.width() * LONG ? area : 0;
    }
    return down > across;
  }

  /** Whether most of the longest lines stand on their heads. */
  static boolean isUpsideDown(Gray page, List<Box> boxes, LineReader reader) {
    List<Box> longest =
        boxes.stream()
            .filter(box -> box.width() > box.height() * LONG)
            .sorted(Comparator.comparingInt(Box::width).reversed())
            .limit(WITNESSES)
            .toList();
    double sum = 0;
    for (Box box : longest) {
      sum += reader.upsideDown(page, box);
    }
    return sum * 2 > longest.size();
  }
}
