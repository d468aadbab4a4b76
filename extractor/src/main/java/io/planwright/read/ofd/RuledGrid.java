package io.planwright.read.ofd;

import io.planwright.read.grid.CellContent;
import io.planwright.read.grid.Grid;
import io.planwright.read.grid.GridBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The cells between ruled lines.
 *
 * <p>All lines together cut the table into places; places without a line between them are one cell.
 * A side that has no line of its own ends where the lines across it end.
 */
final class RuledGrid {
  /** More places than this are a drawing on squared paper. */
  private static final int MOST_PLACES = 20_000;

  /** A line of a cell that ends so near its border, in characters, goes on in the next line. */
  private static final double WRAPPED = 1.5;

  private final double[] xs;
  private final double[] ys;

  /** Of each place, row by row, a place of the same cell: the first one leads to itself. */
  private final int[] cell;

  private RuledGrid(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
    this.cell = new int[columns() * rows()];
    Arrays.setAll(cell, place -> place);
  }

  /** The grid of lines that touch each other, empty when they are fewer than two by two cells. */
  static Optional<RuledGrid> of(List<Segment> segments, double tolerance) {
    double[] xs = edges(segments, true, tolerance);
    double[] ys = edges(segments, false, tolerance);
    boolean verticals = segments.stream().anyMatch(Segment::vertical);
    if (!verticals
        || xs.length < 3
        || ys.length < 3
        || (long) xs.length * ys.length > MOST_PLACES) {
      return Optional.empty();
    }
    RuledGrid grid = new RuledGrid(xs, ys);
    grid.join(segments, tolerance);
    return Optional.of(grid);
  }

  /** The places of the lines in one direction, and of the ends of those across. */
  private static double[] edges(List<Segment> segments, boolean vertical, double tolerance) {
    double[] places =
        segments.stream()
            .flatMapToDouble(
                segment ->
                    segment.vertical() == vertical
                        ? DoubleStream.of(segment.at())
                        : DoubleStream.of(segment.from(), segment.to()))
            .sorted()
            .toArray();
    double[] edges = new double[places.length];
    int count = 0;
    for (double place : places) {
      if (count == 0 || place - edges[count - 1] > 2 * tolerance) {
        edges[count++] = place;
      }
    }
    return Arrays.copyOf(edges, count);
  }

  private int columns() {
    return xs.length - 1;
  }

  private int rows() {
    return ys.length - 1;
  }

  /** The upper edge. */
  double top() {
    return ys[0];
  }

  private void join(List<Segment> segments, double tolerance) {
    boolean[] leftBorder = new boolean[cell.length];
    boolean[] upperBorder = new boolean[cell.length];
    for (Segment segment : segments) {
      double[] across = segment.vertical() ? xs : ys;
      double[] along = segment.vertical() ? ys : xs;
      int edge = nearest(across, segment.at(), 2 * tolerance);
      for (int i = 0; i + 1 < along.length && edge >= 0 && edge + 1 < across.length; i++) {
        if (segment.covers((along[i] + along[i + 1]) / 2)) {
          if (segment.vertical()) {
            leftBorder[i * columns() + edge] = true;
          } else {
            upperBorder[edge * columns() + i] = true;
          }
        }
      }
    }
    for (int place = 0; place < cell.length; place++) {
      if (place % columns() > 0 && !leftBorder[place]) {
        unite(place - 1, place);
      }
      if (place >= columns() && !upperBorder[place]) {
        unite(place - columns(), place);
      }
    }
  }

  private static int nearest(double[] edges, double place, double tolerance) {
    for (int i = 0; i < edges.length; i++) {
      if (Math.abs(edges[i] - place) <= tolerance) {
        return i;
      }
    }
    return -1;
  }

  private int first(int place) {
    int at = place;
    while (cell[at] != at) {
      at = cell[at];
    }
    return at;
  }

  private void unite(int one, int other) {
    int first = Math.min(first(one), first(other));
    int second = Math.max(first(one), first(other));
    cell[second] = first;
  }

  /** Whether a character stands within the lines. */
  boolean holds(Glyph glyph) {
    return glyph.centreX() > xs[0]
        && glyph.centreX() < xs[columns()]
        && glyph.centreY() > ys[0]
        && glyph.centreY() < ys[rows()];
  }

  /** The table with these characters in its cells, empty when fewer than two rows have text. */
  Optional<Grid> filled(List<Glyph> glyphs) {
    List<List<Glyph>> texts = new ArrayList<>();
    for (int place = 0; place < cell.length; place++) {
      texts.add(new ArrayList<>());
    }
    for (Glyph glyph : glyphs) {
      int place = index(ys, glyph.centreY()) * columns() + index(xs, glyph.centreX());
      texts.get(first(place)).add(glyph);
    }
    int[] lastPlaces = lastPlaces();
    GridBuilder grid = new GridBuilder();
    for (int place = 0; place < cell.length; place++) {
      if (place % columns() == 0) {
        grid.row(false);
      }
      if (first(place) == place) {
        int last = lastPlaces[place];
        int width = last % columns() - place % columns() + 1;
        int height = last / columns() - place / columns() + 1;
        double right = xs[place % columns() + width];
        grid.cell(CellContent.of(lines(texts.get(place), right)), width, height);
      }
    }
    return grid.build();
  }

  /** Of each cell, at its first place, its last. */
  private int[] lastPlaces() {
    int[] last = new int[cell.length];
    for (int place = 0; place < cell.length; place++) {
      last[first(place)] = place;
    }
    return last;
  }

  private static int index(double[] edges, double place) {
    int at = 0;
    while (at + 2 < edges.length && place >= edges[at + 1]) {
      at++;
    }
    return at;
  }

  private static List<String> lines(List<Glyph> glyphs, double right) {
    List<String> lines = new ArrayList<>();
    boolean goesOn = false;
    for (TextLine line : LineBuilder.lines(glyphs)) {
      if (goesOn) {
        lines.add(lines.removeLast() + line.text());
      } else {
        lines.add(line.text());
      }
      goesOn = line.right() > right - WRAPPED * line.size();
    }
    return lines;
  }
}
