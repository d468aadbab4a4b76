package io.planwright.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines and tables of a page in reading order: from top to bottom, but where two columns
 * stand side by side first the left one, then the right one. A gutter that was certain on one page
 * is believed on the next ones, where the columns may hold a few short lines only.
 */
final class Columns {
  /** The gutter lies in the middle part of the text's width. */
  private static final float MIDDLE_FROM = 0.3f;

  private static final float MIDDLE_TO = 0.7f;

  /** So many lines a column has at least; fewer are entries side by side. */
  private static final int FEWEST_LINES = 4;

  /** Lines of running text fill this part of their column on average; cells of a table less. */
  private static final float FILLED = 0.55f;

  private static final float BIN_IN_POINTS = 2f;

  /** Narrower pages have no columns; wider ones, in points, are no pages to be read. */
  private static final float NARROWEST = 100f;

  private static final float WIDEST = 20_000f;

  private float known = -1;

  /**
   * A stretch of the page in which lines follow each other.
   *
   * @param frame 0 for text across the page, else a number for this column's place
   * @param blocks from top to bottom
   */
  record Zone(int frame, List<Block> blocks) {}

  /**
   * The zones in reading order.
   *
   * @param blocks the lines and tables from top to bottom
   */
  List<Zone> zones(List<Block> blocks) {
    float gutter = known >= 0 && isFree(known, blocks) ? known : gutter(blocks);
    if (gutter < 0) {
      return List.of(new Zone(0, blocks));
    }
    List<Zone> zones = new ArrayList<>();
    List<Block> across = new ArrayList<>();
    List<Block> beside = new ArrayList<>();
    for (Block block : blocks) {
      if (crosses(block, gutter)) {
        flush(beside, gutter, across, zones);
        across.add(block);
      } else {
        beside.add(block);
      }
    }
    flush(beside, gutter, across, zones);
    if (!across.isEmpty()) {
      zones.add(new Zone(0, List.copyOf(across)));
    }
    return zones;
  }

  /** Blocks beside each other become two zones if they are columns, else go on with the others. */
  private void flush(List<Block> beside, float gutter, List<Block> across, List<Zone> zones) {
    List<Block> left = new ArrayList<>();
    List<Block> right = new ArrayList<>();
    beside.forEach(block -> split(block, gutter, left, right));
    boolean again = gutter == known && !left.isEmpty() && !right.isEmpty();
    boolean table = isOfEntries(left) && isOfEntries(right);
    if (again || (isColumn(left) && isColumn(right) && !table)) {
      known = gutter;
      if (!across.isEmpty()) {
        zones.add(new Zone(0, List.copyOf(across)));
        across.clear();
      }
      int place = Math.round(gutter / 8);
      zones.add(new Zone(2 * place + 1, left));
      zones.add(new Zone(2 * place + 2, right));
    } else {
      across.addAll(beside);
    }
    beside.clear();
  }

  /** Whether most of what stands on the page stands beside this place. */
  private static boolean isFree(float gutter, List<Block> blocks) {
    return blocks.stream().filter(block -> crosses(block, gutter)).count() * 2 < blocks.size();
  }

  private static void split(Block block, float gutter, List<Block> left, List<Block> right) {
    if (!(block instanceof TextLine line)) {
      (block.left() < gutter ? left : right).add(block);
      return;
    }
    List<Piece> before = line.pieces().stream().filter(p -> p.left() < gutter).toList();
    List<Piece> after = line.pieces().stream().filter(p -> p.left() >= gutter).toList();
    if (!before.isEmpty()) {
      left.add(TextLine.of(before, line.aside()));
    }
    if (!after.isEmpty()) {
      right.add(TextLine.of(after, line.aside()));
    }
  }

  private static boolean isColumn(List<Block> blocks) {
    double width = 0;
    int lines = 0;
    float from = Float.MAX_VALUE;
    float to = 0;
    for (Block block : blocks) {
      if (block instanceof TextLine line) {
        lines++;
        width += line.right() - line.left();
        from = Math.min(from, line.left());
        to = Math.max(to, line.right());
      }
    }
    return lines >= FEWEST_LINES && width / lines >= FILLED * (to - from);
  }

  /** Whether most lines are entries side by side: on both sides of a gutter they make one table. */
  private static boolean isOfEntries(List<Block> blocks) {
    long rows =
        blocks.stream()
            .filter(block -> block instanceof TextLine line && line.pieces().size() > 1)
            .count();
    return rows * 2 > blocks.size();
  }

  private static boolean crosses(Block block, float gutter) {
    if (block instanceof TextLine line) {
      return line.pieces().stream().anyMatch(p -> p.left() < gutter && p.right() > gutter);
    }
    return block.left() < gutter && block.right() > gutter;
  }

  /** The middle of the emptiest strip down the middle of the text, -1 when there is none. */
  private static float gutter(List<Block> blocks) {
    float from = Float.MAX_VALUE;
    float to = 0;
    int pieces = 0;
    for (Block block : blocks) {
      from = Math.min(from, block.left());
      to = Math.max(to, block.right());
      pieces += block instanceof TextLine line ? line.pieces().size() : 0;
    }
    if (pieces < 2 * FEWEST_LINES || to - from < NARROWEST || to - from > WIDEST) {
      return -1;
    }
    int[] covered = new int[(int) ((to - from) / BIN_IN_POINTS) + 2];
    for (Block block : blocks) {
      if (block instanceof TextLine line) {
        for (Piece piece : line.pieces()) {
          cover(covered, piece.left() - from, piece.right() - from);
        }
      }
    }
    int least = Integer.MAX_VALUE;
    int first = 0;
    int last = 0;
    int end = (int) (covered.length * MIDDLE_TO);
    for (int bin = (int) (covered.length * MIDDLE_FROM); bin < end; bin++) {
      if (covered[bin] < least) {
        least = covered[bin];
        first = bin;
        last = bin;
      } else if (covered[bin] == least && last == bin - 1) {
        last = bin;
      }
    }
    return least * 2 > pieces ? -1 : from + (first + last + 1) / 2f * BIN_IN_POINTS;
  }

  private static void cover(int[] covered, float from, float to) {
    int last = Math.min(covered.length - 1, (int) (to / BIN_IN_POINTS));
    for (int bin = Math.max(0, (int) (from / BIN_IN_POINTS)); bin <= last; bin++) {
      covered[bin]++;
    }
  }
}
