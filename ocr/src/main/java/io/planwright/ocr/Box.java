package io.planwright.ocr;

/**
 * A rectangle of a picture, in pixels.
 *
 * @param left its first column
 * @param top its first row
 * @param right the column behind its last
 * @param bottom the row below its last
 */
record Box(int left, int top, int right, int bottom) {
  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  int middle() {
    return (top + bottom) / 2;
  }

  /** The smallest rectangle that holds both. */
  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** How many rows both have in common. */
  int sharedRows(Box other) {
    return Math.min(bottom, other.bottom) - Math.max(top, other.top);
  }

  /** How many columns lie between them, below zero when they overlap. */
  int gapTo(Box other) {
    return Math.max(left, other.left) - Math.min(right, other.right);
  }
}
