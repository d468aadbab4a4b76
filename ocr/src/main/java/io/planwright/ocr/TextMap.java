package io.planwright.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * For each pixel how likely it is to be of text, and the boxes of the areas where it is.
 *
 * <p>The network marks a core that is thinner than the line; a box grows by its area over its
 * circumference to hold the whole of it, the more the longer it is. Pages are straight by now, so
 * that boxes are upright.
 */
final class TextMap {
  /** Pixels above are text; the value the network was trained with. */
  private static final float TEXT = 0.3f;

  /** Areas that are less likely on average are none. */
  private static final float SURE = 0.5f;

  /** How much a box grows. */
  private static final float GROWTH = 1.6f;

  /** Smaller areas, in pixels, are specks. */
  private static final int SMALLEST = 3;

  private final int width;
  private final int height;
  private final float[] likelihood;

  /**
   * Creates a map.
   *
   * @param width in pixels
   * @param height in pixels
   * @param likelihood from 0 to 1, row by row; from now on owned by this map
   */
  TextMap(int width, int height, float[] likelihood) {
    this.width = width;
    this.height = height;
    this.likelihood = likelihood;
  }

  /** The boxes from top to bottom and left to right. */
  List<Box> boxes() {
    boolean[] seen = new boolean[likelihood.length];
    List<Box> boxes = new ArrayList<>();
    for (int at = 0; at < likelihood.length; at++) {
      if (!seen[at] && likelihood[at] > TEXT) {
        Area area = area(at, seen);
        if (area.mean() >= SURE && Math.min(area.box.width(), area.box.height()) >= SMALLEST) {
          boxes.add(grown(area.box));
        }
      }
    }
    boxes.sort(Comparator.comparingInt(Box::top).thenComparingInt(Box::left));
    return boxes;
  }

  private record Area(Box box, double sum, int pixels) {
    double mean() {
      return sum / pixels;
    }
  }

  private Area area(int start, boolean[] seen) {
    ArrayDeque<Integer> open = new ArrayDeque<>();
    open.add(start);
    seen[start] = true;
    int left = width;
    int right = 0;
    int top = height;
    int bottom = 0;
    int pixels = 0;
    double sum = 0;
    while (!open.isEmpty()) {
      int at = open.remove();
      int x = at % width;
      int y = at / width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      pixels++;
      sum += likelihood[at];
      for (int downBy = -1; downBy <= 1; downBy++) {
        for (int acrossBy = -1; acrossBy <= 1; acrossBy++) {
          int nextX = x + acrossBy;
          int nextY = y + downBy;
          if (nextX >= 0 && nextX < width && nextY >= 0 && nextY < height) {
            int next = nextY * width + nextX;
            if (!seen[next] && likelihood[next] > TEXT) {
              seen[next] = true;
              open.add(next);
            }
          }
        }
      }
    }
    return new Area(new Box(left, top, right + 1, bottom + 1), sum, pixels);
  }

  private Box grown(Box core) {
    float by = core.width() * core.height() * GROWTH / (2f * (core.width() + core.height()));
    int pixels = Math.round(by);
    return new Box(
        Math.max(0, core.left() - pixels),
        Math.max(0, core.top() - pixels),
        Math.min(width, core.right() + pixels),
        Math.min(height, core.bottom() + pixels));
  }
}
