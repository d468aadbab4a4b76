package io.planwright.read.pdf;

/**
 * A straight line drawn along a row or a column, in points from the upper left corner.
 *
 * @param horizontal whether it runs from left to right
 * @param at its y when horizontal, else its x
 * @param from where it begins on the other axis
 * @param to where it ends
 */
record Ruling(boolean horizontal, float at, float from, float to) {
  /** Lines off by less are still straight: producers round to tenths and strokes have a width. */
  private static final float SLACK = 1f;

  /** Shorter strokes are parts of signs. */
  private static final float SHORTEST = 3f;

  /** Whether a stroke between two points is a line along a row or a column. */
  static boolean isStraight(float x0, float y0, float x1, float y1) {
    float wide = Math.abs(x1 - x0);
    float high = Math.abs(y1 - y0);
    return Math.min(wide, high) <= SLACK && Math.max(wide, high) >= SHORTEST;
  }

  /** The line between two points for which {@link #isStraight} holds. */
  static Ruling between(float x0, float y0, float x1, float y1) {
    return Math.abs(x1 - x0) >= Math.abs(y1 - y0)
        ? new Ruling(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1))
        : new Ruling(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1));
  }

  /** Whether the lines touch, ends that miss each other by {@code slack} included. */
  boolean crosses(Ruling other, float slack) {
    return horizontal != other.horizontal
        && other.at >= from - slack
        && other.at <= to + slack
        && at >= other.from - slack
        && at <= other.to + slack;
  }
}
