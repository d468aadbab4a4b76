package io.planwright.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes the boxes of lines out of the boxes a network saw.
 *
 * <p>The network sees text as a whole: it cuts the mark at the end of a line, joins cells across a
 * border, and misses single figures. So boxes are cut at the borders of tables, joined where one
 * line was seen in parts, drawn out to the ink they cut through, and ink that is in no box and as
 * large as characters gets boxes of its own.
 */
final class LineBoxes {
  /** Parts of a line are nearer than this part of their height. */
  private static final float SAME_LINE_GAP = 0.8f;

  /** Parts of a line share at least this part of the lower one's height. */
  private static final float SAME_LINE_ROWS = 0.6f;

  /** Parts of a line are of one height up to this factor. */
  private static final float SAME_HEIGHT = 1.5f;

  /** A mark at the end of a line stands at most this part of its height away. */
  private static final float MARK_GAP = 0.75f;

  /** A line may stick out of its box by this part of its height. */
  private static final float OVERHANG = 0.2f;

  /** 一 and — are lower than this part of their box, and their ink does not show their size. */
  private static final float LOW = 0.25f;

  /** The part of its box that a line fills. */
  private static final float LINE = 0.6f;

  /** White left around a line, as part of its height. */
  private static final float MARGIN = 0.12f;

  private final Ink ink;
  private final List<DrawnLine> uprights;

  /**
   * Looks at a page.
   *
   * @param ink the page without its drawn lines
   * @param lines the drawn lines
   */
  LineBoxes(Ink ink, List<DrawnLine> lines) {
    this.ink = ink;
    this.uprights = lines.stream().filter(line -> !line.across()).toList();
  }

  /**
   * The boxes of lines from top to bottom.
   *
   * @param seen the boxes the network saw
   */
  List<Box> of(List<Box> seen) {
    List<Box> boxes = new ArrayList<>();
    for (Box box : seen) {
      cut(box).stream().flatMap(part -> fitted(part).stream()).forEach(boxes::add);
    }
    int usual = usualHeight(boxes);
    if (usual > 0) {
      Leftovers.of(ink, boxes, usual).stream()
          .flatMap(box -> cut(box).stream())
          .flatMap(part -> fitted(part).stream())
          .forEach(boxes::add);
    }
    List<Box> joined = joined(boxes);
    List<Box> drawnOut = new ArrayList<>();
    for (Box box : joined) {
      drawnOut.add(drawnOut(box, joined));
    }
    return joined(drawnOut).stream()
        .map(this::withMargin)
        .sorted(Comparator.comparingInt(Box::top).thenComparingInt(Box::left))
        .toList();
  }

  /** The height of most of the text, 0 without any. */
  static int usualHeight(List<Box> boxes) {
    List<Box> sorted = new ArrayList<>(boxes);
    sorted.sort(Comparator.comparingInt(Box::height));
    long all = sorted.stream().mapToLong(Box::width).sum();
    long sum = 0;
    for (Box box : sorted) {
      sum += box.width();
      if (sum * 2 >= all) {
        return box.height();
      }
    }
    return 0;
  }

  /** The parts of a box between the upright borders it runs across. */
  private List<Box> cut(Box box) {
    List<Box> parts = new ArrayList<>();
    int left = box.left();
    List<DrawnLine> crossing =
        uprights.stream()
            .filter(line -> line.from() <= box.middle() && line.to() >= box.middle())
            .filter(line -> line.centre() > box.left() && line.centre() < box.right())
            .sorted(Comparator.comparingInt(DrawnLine::at))
            .toList();
    for (DrawnLine line : crossing) {
      parts.add(new Box(left, box.top(), line.at(), box.bottom()));
      left = line.at() + line.thickness();
    }
    parts.add(new Box(left, box.top(), box.right(), box.bottom()));
    return parts.stream().filter(part -> part.width() > 1).toList();
  }

  /** The box drawn in or out to the rows and columns of its ink, none without ink. */
  private List<Box> fitted(Box box) {
    int reach = Math.round(box.height() * OVERHANG);
    int top = box.top();
    int bottom = box.bottom();
    while (top > 0 && top > box.top() - reach && ink.inRow(top, box.left(), box.right()) > 0) {
      top--;
    }
    while (top < bottom && ink.inRow(top, box.left(), box.right()) == 0) {
      top++;
    }
    while (bottom < ink.height()
        && bottom < box.bottom() + reach
        && ink.inRow(bottom - 1, box.left(), box.right()) > 0) {
      bottom++;
    }
    while (bottom > top && ink.inRow(bottom - 1, box.left(), box.right()) == 0) {
      bottom--;
    }
    int left = box.left();
    int right = box.right();
    while (left < right && ink.inColumn(left, top, bottom) == 0) {
      left++;
    }
    while (right > left && ink.inColumn(right - 1, top, bottom) == 0) {
      right--;
    }
    if (left >= right || top >= bottom) {
      return List.of();
    }
    if (bottom - top < box.height() * LOW) {
      int half = Math.round(box.height() * LINE / 2);
      int middle = (top + bottom) / 2;
      return List.of(new Box(left, middle - half, right, middle + half));
    }
    return List.of(new Box(left, top, right, bottom));
  }

  private List<Box> joined(List<Box> boxes) {
    List<Box> open = new ArrayList<>(boxes);
    open.sort(Comparator.comparingInt(Box::left).thenComparingInt(Box::top));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < open.size(); i++) {
        for (int j = open.size() - 1; j > i; j--) {
          if (isOneLine(open.get(i), open.get(j))) {
            open.set(i, open.get(i).with(open.remove(j)));
            changed = true;
          }
        }
      }
    }
    return open;
  }

  private boolean isOneLine(Box one, Box other) {
    int low = Math.min(one.height(), other.height());
    int high = Math.max(one.height(), other.height());
    if (one.sharedRows(other) < low * SAME_LINE_ROWS) {
      return false;
    }
    boolean within = one.gapTo(other) <= -Math.min(one.width(), other.width());
    boolean alike = high <= low * SAME_HEIGHT;
    return (within || alike) && one.gapTo(other) < high * SAME_LINE_GAP && !isSetApart(one, other);
  }

  /** Whether a border stands between. */
  private boolean isSetApart(Box one, Box other) {
    int from = Math.min(one.right(), other.right());
    int to = Math.max(one.left(), other.left());
    int middle = one.middle();
    return uprights.stream()
        .anyMatch(
            line ->
                line.from() <= middle
                    && line.to() >= middle
                    && line.centre() >= Math.min(from, to) - 1
                    && line.centre() <= Math.max(from, to) + 1);
  }

  /** The box with the marks that stand before and behind it. */
  private Box drawnOut(Box box, List<Box> all) {
    int left = box.left();
    int right = box.right();
    int reach = Math.round(box.height() * MARK_GAP);
    for (int x = right; x < Math.min(ink.width(), right + reach); x++) {
      if (isBorder(x, box) || isTaken(x, box, all)) {
        break;
      }
      if (ink.inColumn(x, box.top(), box.bottom()) > 0) {
        right = x + 1;
      }
    }
    for (int x = left - 1; x >= Math.max(0, left - reach); x--) {
      if (isBorder(x, box) || isTaken(x, box, all)) {
        break;
      }
      if (ink.inColumn(x, box.top(), box.bottom()) > 0) {
        left = x;
      }
    }
    return new Box(left, box.top(), right, box.bottom());
  }

  private boolean isBorder(int x, Box box) {
    return uprights.stream()
        .anyMatch(
            line ->
                line.at() <= x
                    && x < line.at() + line.thickness()
                    && line.from() <= box.middle()
                    && line.to() >= box.middle());
  }

  private static boolean isTaken(int x, Box box, List<Box> all) {
    return all.stream()
        .anyMatch(
            other ->
                !other.equals(box)
                    && other.left() <= x
                    && x < other.right()
                    && other.sharedRows(box) > 0);
  }

  /** The height of the ink in a box with its white. */
  static float inkHeight(Box box) {
    return box.height() / (1 + 2 * MARGIN);
  }

  private Box withMargin(Box box) {
    int margin = Math.max(1, Math.round(box.height() * MARGIN));
    return new Box(
        box.left() - margin, box.top() - margin, box.right() + margin, box.bottom() + margin);
  }
}
