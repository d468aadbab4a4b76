package io.planwright.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the lines drawn on a page, the borders of tables above all: long dark runs that are thin.
 */
final class DrawnLines {
  /** The shortest line, in inches: twice as long as the strokes of a character of text. */
  private static final float SHORTEST = 0.4f;

  /** The thickest line, in inches: borders of up to 3 points and the red line of a letterhead. */
  private static final float THICKEST = 0.06f;

  /** Pixels that noise takes out of a line. */
  private static final int GAP = 2;

  /** A line drawn askew may be off by so many pixels from one run to the next. */
  private static final int STEP = 2;

  /** Lines of a table meet within this many inches. */
  private static final float MEET = 0.03f;

  /** A line that touches no other is drawn and not written when it is longer, in inches. */
  private static final float LONG = 1.5f;

  private DrawnLines() {}

  /**
   * The lines that are no part of characters: those that cross others, and long ones.
   *
   * @param ink the page
   * @param dotsPerInch its resolution
   */
  static List<DrawnLine> of(Ink ink, float dotsPerInch) {
    List<DrawnLine> lines = new ArrayList<>(inDirection(ink, true, dotsPerInch));
    lines.addAll(inDirection(ink, false, dotsPerInch));
    int slack = Math.round(MEET * dotsPerInch) + 1;
    return lines.stream()
        .filter(
            line ->
                line.length() > LONG * dotsPerInch
                    || lines.stream().anyMatch(other -> line.touches(other, slack)))
        .toList();
  }

  private static List<DrawnLine> inDirection(Ink ink, boolean across, float dotsPerInch) {
    int shortest = Math.round(SHORTEST * dotsPerInch);
    int thickest = Math.max(3, Math.round(THICKEST * dotsPerInch));
    List<Bundle> open = new ArrayList<>();
    List<DrawnLine> found = new ArrayList<>();
    int rows = across ? ink.height() : ink.width();
    for (int row = 0; row < rows; row++) {
      for (int[] run : runs(ink, across, row, shortest)) {
        join(open, row, run[0], run[1]);
      }
      for (int i = open.size() - 1; i >= 0; i--) {
        if (open.get(i).last < row - STEP) {
          open.remove(i).line(across, thickest).ifPresent(found::add);
        }
      }
    }
    open.forEach(bundle -> bundle.line(across, thickest).ifPresent(found::add));
    found.sort(Comparator.comparingInt(DrawnLine::at).thenComparingInt(DrawnLine::from));
    return found;
  }

  private static void join(List<Bundle> open, int row, int from, int to) {
    Bundle home = new Bundle(row, from, to);
    for (int i = open.size() - 1; i >= 0; i--) {
      Bundle other = open.get(i);
      if (from <= other.to + STEP && to >= other.from - STEP) {
        home.take(other);
        open.remove(i);
      }
    }
    open.add(home);
  }

  /** The dark runs of a row, small gaps closed. */
  private static List<int[]> runs(Ink ink, boolean across, int row, int shortest) {
    List<int[]> runs = new ArrayList<>();
    int length = across ? ink.width() : ink.height();
    int from = -1;
    int last = -1;
    for (int i = 0; i < length; i++) {
      if (across ? ink.at(i, row) : ink.at(row, i)) {
        if (from < 0 || i - last > GAP + 1) {
          addRun(runs, from, last, shortest);
          from = i;
        }
        last = i;
      }
    }
    addRun(runs, from, last, shortest);
    return runs;
  }

  private static void addRun(List<int[]> runs, int from, int last, int shortest) {
    if (from >= 0 && last + 1 - from >= shortest) {
      runs.add(new int[] {from, last + 1});
    }
  }

  /** Runs of rows next to each other. */
  private static final class Bundle {
    private int first;
    private int last;
    private int from;
    private int to;
    private long pixels;

    Bundle(int row, int from, int to) {
      this.first = row;
      this.last = row;
      this.from = from;
      this.to = to;
      this.pixels = (long) to - from;
    }

    void take(Bundle other) {
      first = Math.min(first, other.first);
      last = Math.max(last, other.last);
      from = Math.min(from, other.from);
      to = Math.max(to, other.to);
      pixels += other.pixels;
    }

    /** A line if it is thin; one drawn askew fills few of the pixels it spreads over. */
    java.util.Optional<DrawnLine> line(boolean across, int thickest) {
      int height = last - first + 1;
      int mean = Math.max(1, Math.round((float) pixels / (to - from)));
      if (mean > thickest || height > thickest + (to - from) / 100) {
        return java.util.Optional.empty();
      }
      return java.util.Optional.of(new DrawnLine(across, from, to, first, height));
    }
  }
}
