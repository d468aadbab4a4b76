package io.planwright.cli.table;

import io.planwright.cli.console.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Rows and columns that line up in a terminal. */
final class TextTable {
  private static final String GAP = "  ";
  private static final int LEAST_IMPORTANT = 3;

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A column.
   *
   * @param header its name
   * @param right whether its cells stand to the right, as numbers do
   * @param minimum how narrow it may become; {@link Integer#MAX_VALUE} for as wide as its cells
   * @param importance 0 is always shown; of 1 to 3, the highest are left out first
   * @param paint what is done to a finished cell, such as colouring
   */
  record Column(
      String header, boolean right, int minimum, int importance, UnaryOperator<String> paint) {
    /** A column of short words that is never cut. */
    static Column fixed(String header) {
      return new Column(header, false, Integer.MAX_VALUE, 0, UnaryOperator.identity());
    }

    /** A column of text that may be cut down to a width. */
    static Column flexible(String header, int minimum) {
      return new Column(header, false, minimum, 0, UnaryOperator.identity());
    }

    /** The same with its cells to the right. */
    Column toTheRight() {
      return new Column(header, true, minimum, importance, paint);
    }

    /** The same, left out where there is no room; rank 3 goes first, then 2, then 1. */
    Column droppable(int rank) {
      return new Column(header, right, minimum, rank, paint);
    }

    /** The same with its finished cells changed. */
    Column painted(UnaryOperator<String> painter) {
      return new Column(header, right, minimum, importance, painter);
    }
  }

  TextTable(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Adds a row with one text for each column. */
  void add(List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(cells.size() + " cells, " + columns.size() + " columns");
    }
    rows.add(cells.stream().map(DisplayWidth::oneLine).toList());
  }

  /** The table in lines of at most {@code width} columns: header, rule, rows. */
  List<String> lines(int width, Style style) {
    List<Integer> shown = shown(width);
    int[] widths = widths(shown, width);
    List<String> lines = new ArrayList<>(rows.size() + 2);
    lines.add(line(shown, widths, i -> columns.get(i).header(), i -> style::strong));
    int total = IntStream.of(widths).sum() + GAP.length() * (shown.size() - 1);
    lines.add(style.faint("─".repeat(Math.min(total, width))));
    for (List<String> row : rows) {
      lines.add(line(shown, widths, row::get, i -> columns.get(i).paint()));
    }
    return lines;
  }

  /** The columns that hold something and for which there is room. */
  private List<Integer> shown(int width) {
    List<Integer> shown =
        new ArrayList<>(
            IntStream.range(0, columns.size())
                .filter(i -> rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                .boxed()
                .toList());
    for (int rank = LEAST_IMPORTANT; rank > 0 && narrowest(shown) > width; rank--) {
      int importance = rank;
      shown.removeIf(i -> columns.get(i).importance() == importance);
    }
    return shown;
  }

  private int narrowest(List<Integer> shown) {
    return shown.stream().mapToInt(i -> Math.min(natural(i), columns.get(i).minimum())).sum()
        + gaps(shown);
  }

  private static int gaps(List<Integer> shown) {
    return GAP.length() * Math.max(0, shown.size() - 1);
  }

  private int natural(int column) {
    int header = DisplayWidth.of(columns.get(column).header());
    return rows.stream()
        .mapToInt(row -> DisplayWidth.of(row.get(column)))
        .reduce(header, Math::max);
  }

  /** Gives each column what it needs, or lowers the widest ones to one level until all fit. */
  private int[] widths(List<Integer> shown, int width) {
    int room = width - gaps(shown);
    int[] natural = shown.stream().mapToInt(this::natural).toArray();
    int[] least =
        IntStream.range(0, natural.length)
            .map(i -> Math.min(natural[i], columns.get(shown.get(i)).minimum()))
            .toArray();
    int level = IntStream.of(natural).max().orElse(0);
    int[] widths = natural;
    while (IntStream.of(widths).sum() > room && level > 0) {
      level--;
      widths = lowered(natural, least, level);
    }
    return spread(widths, natural, room);
  }

  private static int[] lowered(int[] natural, int[] least, int level) {
    return IntStream.range(0, natural.length)
        .map(i -> Math.min(natural[i], Math.max(least[i], level)))
        .toArray();
  }

  /** Hands out the columns that lowering to one level left over. */
  private static int[] spread(int[] widths, int[] natural, int room) {
    int left = room - IntStream.of(widths).sum();
    for (int i = 0; i < widths.length && left > 0; i++) {
      if (widths[i] < natural[i]) {
        widths[i]++;
        left--;
      }
    }
    return widths;
  }

  private String line(
      List<Integer> shown,
      int[] widths,
      IntFunction<String> cells,
      IntFunction<UnaryOperator<String>> paint) {
    var line = new StringBuilder();
    for (int i = 0; i < shown.size(); i++) {
      Column column = columns.get(shown.get(i));
      boolean last = i == shown.size() - 1;
      String cell = DisplayWidth.cut(cells.apply(shown.get(i)), widths[i]);
      if (column.right()) {
        cell = DisplayWidth.padLeft(cell, widths[i]);
      } else if (!last) {
        cell = DisplayWidth.padRight(cell, widths[i]);
      }
      line.append(i == 0 ? "" : GAP).append(paint.apply(shown.get(i)).apply(cell));
    }
    return line.toString().stripTrailing();
  }
}
