package io.planwright.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Ink in no box that is as large as characters: the figures alone in their cells above all. */
final class Leftovers {
  /** Characters that stand alone are at least this part of the usual height; specks are not. */
  private static final float LOWEST = 0.4f;

  /** Higher ink is a drawing or a stamp. */
  private static final float HIGHEST = 2f;

  /** Characters of one line are nearer than this part of the height. */
  private static final float NEAR = 0.5f;

  /** A stroke of a character fills at least this part of its own box. */
  private static final float FILLED = 0.08f;

  private Leftovers() {}

  /**
   * Boxes for what is in none.
   *
   * @param ink the page
   * @param boxes the boxes there are
   * @param usual the height of most text
   */
  static List<Box> of(Ink ink, List<Box> boxes, int usual) {
    BitSet left = (BitSet) ink.dark().clone();
    for (Box box : boxes) {
      for (int y = Math.max(0, box.top()); y < Math.min(ink.height(), box.bottom()); y++) {
        left.clear(
            y * ink.width() + Math.max(0, box.left()),
            y * ink.width() + Math.min(ink.width(), box.right()));
      }
    }
    List<Box> found = new ArrayList<>();
    for (Blob blob : blobs(ink.width(), ink.height(), left)) {
      Box box = blob.box;
      boolean fits =
          box.height() >= usual * LOWEST
              && box.height() <= usual * HIGHEST
              && box.width() <= usual * HIGHEST
              && blob.pixels >= box.width() * box.height() * FILLED;
      boolean beside = boxes.stream().anyMatch(other -> isPartOf(box, other));
      if (fits && !beside) {
        add(found, box, usual);
      }
    }
    return found;
  }

  /** A piece of a character whose other pieces are in a box already. */
  private static boolean isPartOf(Box box, Box other) {
    return other.gapTo(box) <= 0 && other.sharedRows(box) > -2;
  }

  private static void add(List<Box> found, Box box, int usual) {
    Box joined = box;
    for (int i = found.size() - 1; i >= 0; i--) {
      Box other = found.get(i);
      if (other.gapTo(joined) < usual * NEAR
          && other.sharedRows(joined) * 2 > Math.min(other.height(), joined.height())) {
        joined = joined.with(other);
        found.remove(i);
      }
    }
    found.add(joined);
  }

  private record Blob(Box box, int pixels) {}

  private static List<Blob> blobs(int width, int height, BitSet open) {
    List<Blob> blobs = new ArrayList<>();
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    for (int start = open.nextSetBit(0); start >= 0; start = open.nextSetBit(start + 1)) {
      open.clear(start);
      queue.add(start);
      Box box = new Box(start % width, start / width, start % width + 1, start / width + 1);
      int pixels = 0;
      while (!queue.isEmpty()) {
        int at = queue.remove();
        int x = at % width;
        int y = at / width;
        box = box.with(new Box(x, y, x + 1, y + 1));
        pixels++;
        for (int nextY = Math.max(0, y - 1); nextY <= Math.min(height - 1, y + 1); nextY++) {
          for (int nextX = Math.max(0, x - 1); nextX <= Math.min(width - 1, x + 1); nextX++) {
            int next = nextY * width + nextX;
            if (open.get(next)) {
              open.clear(next);
              queue.add(next);
            }
          }
        }
      }
      blobs.add(new Blob(box, pixels));
    }
    return blobs;
  }
}
