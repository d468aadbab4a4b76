package io.planwright.read.ofd;

import java.util.Optional;

/**
 * A straight line that may be the border of a cell, in millimetres.
 *
 * @param vertical whether it runs from top to bottom, else from left to right
 * @param at the place across it: x of a vertical line, y of a horizontal one
 * @param from where it begins
 * @param to where it ends
 */
record Segment(boolean vertical, double at, double from, double to) {
  /** Lines that slant more than this are no borders. */
  private static final double SLANT = 0.3;

  /** Shorter lines are parts of drawings. */
  private static final double SHORTEST = 2;

  /** The line between two points, empty when it is no border. */
  static Optional<Segment> between(double x1, double y1, double x2, double y2) {
    double across = Math.abs(x1 - x2);
    double down = Math.abs(y1 - y2);
    if (across <= SLANT && down >= SHORTEST) {
      return Optional.of(new Segment(true, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
    }
    if (down <= SLANT && across >= SHORTEST) {
      return Optional.of(new Segment(false, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
    }
    return Optional.empty();
  }

  /** Whether both have a point in common, or nearly so. */
  boolean touches(Segment other, double tolerance) {
    if (vertical == other.vertical) {
      return Math.abs(at - other.at) <= tolerance
          && from <= other.to + tolerance
          && other.from <= to + tolerance;
    }
    return at >= other.from - tolerance
        && at <= other.to + tolerance
        && other.at >= from - tolerance
        && other.at <= to + tolerance;
  }

  /** Whether it passes a place along its direction. */
  boolean covers(double place) {
    return from <= place && place <= to;
  }
}
