package io.planwright.ocr;

/**
 * A straight line drawn on a page, in pixels.
 *
 * @param across whether it runs from left to right, else from top to bottom
 * @param from where it begins
 * @param to where it ends, excluded
 * @param at its first row, or first column when it runs down
 * @param thickness how many rows or columns it fills
 */
record DrawnLine(boolean across, int from, int to, int at, int thickness) {
  int length() {
    return to - from;
  }

  float centre() {
    return at + thickness / 2f;
  }

  /** Whether lines of both directions touch, gaps of {@code slack} pixels included. */
  boolean touches(DrawnLine other, int slack) {
    return across != other.across
        && other.centre() >= from - slack
        && other.centre() <= to + slack
        && centre() >= other.from - slack
        && centre() <= other.to + slack;
  }
}
