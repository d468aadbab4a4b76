package io.planwright.read.ofd;

/**
 * How an object lies on the page: scaled and turned by {@code a b c d}, moved by {@code e f}.
 *
 * <p>As in OFD a point (x, y) goes to (a·x + c·y + e, b·x + d·y + f).
 */
record Matrix(double a, double b, double c, double d, double e, double f) {
  /** Turned by more than this part of its length, text is a watermark. */
  private static final double SLANT = 0.05;

  /**
   * The matrix of an object.
   *
   * @param ctm six numbers, or empty
   * @param boundary the object's rectangle, whose corner is its origin
   */
  static Matrix of(double[] ctm, double[] boundary) {
    double left = boundary.length > 1 ? boundary[0] : 0;
    double top = boundary.length > 1 ? boundary[1] : 0;
    return ctm.length < 6
        ? new Matrix(1, 0, 0, 1, left, top)
        : new Matrix(ctm[0], ctm[1], ctm[2], ctm[3], ctm[4] + left, ctm[5] + top);
  }

  double x(double x, double y) {
    return a * x + c * y + e;
  }

  double y(double x, double y) {
    return b * x + d * y + f;
  }

  /** How much the object is stretched from left to right. */
  double scaleX() {
    return Math.hypot(a, b);
  }

  /** How much the object is stretched from top to bottom. */
  double scaleY() {
    return Math.hypot(c, d);
  }

  /** Whether lines of text run straight from left to right. */
  boolean isUpright() {
    return a > 0 && d > 0 && Math.abs(b) <= SLANT * a && Math.abs(c) <= SLANT * d;
  }
}
