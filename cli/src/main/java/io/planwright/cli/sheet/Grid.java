package io.planwright.cli.sheet;

import java.util.List;

/**
 * A sheet of a comparison.
 *
 * @param kind its name in the column {@code rowKind} of CSV; the sheet's name is the message {@code
 *     sheet.<kind>}
 * @param heads its columns
 * @param rows its rows, each with one cell for each column
 * @param view whether it only arranges what other sheets hold, and so is left out of CSV
 */
public record Grid(String kind, List<Head> heads, List<List<Cell>> rows, boolean view) {
  static final int NARROW = 9;
  static final int MEDIUM = 14;
  static final int WIDE = 28;
  static final int QUOTE = 60;

  /** Copies the lists. */
  public Grid {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A column.
   *
   * @param field its name; the header is the message {@code column.<field>}
   * @param year put before the header where the column is for one year, else empty
   * @param width how wide it is shown, in characters of Latin text
   */
  public record Head(String field, String year, int width) {
    static Head of(String field, int width) {
      return new Head(field, "", width);
    }
  }

  /** A sheet of rows that are all about the same thing. */
  static Grid list(String kind, List<Head> heads, List<List<Cell>> rows) {
    return new Grid(kind, heads, rows, false);
  }

  /** The names of the columns. */
  List<String> fields() {
    return heads.stream().map(Head::field).toList();
  }
}
