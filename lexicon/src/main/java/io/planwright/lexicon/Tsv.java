package io.planwright.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word list: UTF-8, tabs between cells, a header line, one sense a row.
 *
 * <p>The loader refuses rows with a wrong number of cells, rows that stand twice and white space
 * around a cell, so that a mistake in the data fails the build and not a user's run.
 *
 * <p>All lists are read at every start of the program, so a cell stays the bytes it is until it is
 * asked for: many columns are there for the people who keep the lists.
 */
public final class Tsv {
  private final String file;
  private final byte[] bytes;
  private List<String> columns = List.of();

  private Tsv(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /** One row. */
  public static final class Row {
    private final Tsv table;
    private final int line;

    /** The end of each cell, after that of what stands before the first. */
    private final int[] ends;

    private Row(Tsv table, int line, int[] ends) {
      this.table = table;
      this.line = line;
      this.ends = ends;
    }

    /** Its line in the file, the header being line 1. */
    public int line() {
      return line;
    }

    /** The text of a cell, empty where the cell is. */
    public String get(String column) {
      int at = table.columns.indexOf(column);
      if (at < 0) {
        throw bad("no column " + column);
      }
      return cell(at);
    }

    private String cell(int at) {
      return table.text(ends[at] + 1, ends[at + 1]);
    }

    /** The text of a cell that may be empty. */
    public Optional<String> find(String column) {
      String cell = get(column);
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** The text of a cell that must not be empty. */
    public String require(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw bad("column " + column + " is empty");
      }
      return cell;
    }

    /** The parts of a cell that holds several words joined with {@code |}. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    /** An exception that names this row. */
    public LexiconException bad(String reason) {
      return new LexiconException(table.file, line, reason);
    }
  }

  /**
   * Reads a file that stands beside a class.
   *
   * @param beside the class beside whose package path the file lies
   * @param name the file's name, such as {@code regions.tsv}
   * @return the rows without the header, in file order
   * @throws LexiconException when the file is missing or a row is wrong
   */
  public static List<Row> read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new LexiconException(name, 0, "no such file beside " + beside.getName());
      }
      return new Tsv(name, in.readAllBytes()).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private List<Row> rows() {
    if (bytes.length == 0) {
      throw new LexiconException(file, 1, "empty");
    }
    int next = lineEnd(0);
    columns = List.of(text(0, contentEnd(0, next)).split("\t", -1));
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int start = next + 1; start < bytes.length; start = next + 1) {
      next = lineEnd(start);
      int end = contentEnd(start, next);
      Row row = new Row(this, rows.size() + 2, new int[columns.size() + 1]);
      cut(row, start, end);
      // Bytes as they are: equal rows make equal texts, and no character need be decoded.
      if (!seen.add(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1))) {
        throw row.bad("the row stands twice: " + text(start, end));
      }
      rows.add(row);
    }
    return List.copyOf(rows);
  }

  private void cut(Row row, int start, int end) {
    int cells = 0;
    row.ends[0] = start - 1;
    for (int at = start; at <= end; at++) {
      at = cellEnd(at, end);
      cells++;
      if (cells < row.ends.length) {
        row.ends[cells] = at;
        checkEdges(row, cells - 1);
      }
    }
    if (cells != columns.size()) {
      throw row.bad(cells + " cells, want " + columns.size());
    }
  }

  private void checkEdges(Row row, int cell) {
    int from = row.ends[cell] + 1;
    int to = row.ends[cell + 1];
    boolean edge = to > from && (mayBeWhite(from) || mayBeWhite(to - 1) || mayBeWhite(to - 3));
    if (edge) {
      String text = row.cell(cell);
      if (text.length() != text.strip().length()) {
        throw row.bad("white space around '" + text + "'");
      }
    }
  }

  /** Whether a byte is white space, or the first of a character that may be: U+1680 to U+3000. */
  private boolean mayBeWhite(int at) {
    int unit = at < 0 ? 0xFF : Byte.toUnsignedInt(bytes[at]);
    return unit <= ' ' || (unit >= 0xE1 && unit <= 0xE3);
  }

  private int cellEnd(int from, int end) {
    int at = from;
    while (at < end && bytes[at] != '\t') {
      at++;
    }
    return at;
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** The end of a line without the return that editors of some systems leave. */
  private int contentEnd(int start, int lineEnd) {
    return lineEnd > start && bytes[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
  }

  private String text(int from, int to) {
    return from == to ? "" : new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
