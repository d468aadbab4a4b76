package io.planwright.read.html;

import io.planwright.read.html.Box.Group;
import io.planwright.read.html.Box.Line;
import java.util.BitSet;
import java.util.List;

/** How much running text stands in each group of a page, counting some of its lines only. */
final class Masses {
  private final double[] upTo;

  Masses(List<Line> lines, BitSet counted) {
    upTo = new double[lines.size() + 1];
    for (Line line : lines) {
      int i = line.number();
      upTo[i + 1] = upTo[i] + (counted.get(i) ? line.mass() : 0);
    }
  }

  /** The running text of a group. */
  double of(Group group) {
    return upTo[group.to()] - upTo[group.from()];
  }
}
