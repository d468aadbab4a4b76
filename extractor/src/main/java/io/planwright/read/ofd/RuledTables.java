package io.planwright.read.ofd;

import java.util.ArrayList;
import java.util.List;

/** Finds the tables on a page by the lines between their cells. */
final class RuledTables {
  /** Lines are drawn to meet; what is missing is less than a millimetre. */
  private static final double TOLERANCE = 0.8;

  /** More lines than this on one page are a drawing. */
  private static final int MOST_SEGMENTS = 3000;

  private RuledTables() {}

  /** The grids that touching lines form; frames and underlines form none. */
  static List<RuledGrid> of(List<Segment> segments) {
    List<RuledGrid> grids = new ArrayList<>();
    if (segments.size() > MOST_SEGMENTS) {
      return grids;
    }
    List<Segment> left = new ArrayList<>(segments);
    while (!left.isEmpty()) {
      RuledGrid.of(takeConnected(left), TOLERANCE).ifPresent(grids::add);
    }
    return grids;
  }

  /** Takes one line out of the list and with it all that it touches, directly or through others. */
  private static List<Segment> takeConnected(List<Segment> left) {
    List<Segment> connected = new ArrayList<>();
    connected.add(left.removeLast());
    for (int i = 0; i < connected.size(); i++) {
      Segment segment = connected.get(i);
      List<Segment> apart = new ArrayList<>();
      for (Segment other : left) {
        (segment.touches(other, TOLERANCE) ? connected : apart).add(other);
      }
      left.clear();
      left.addAll(apart);
    }
    return connected;
  }
}
