package io.planwright.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word list: a header line with the names of the columns, then one sense a row, sorted by the key
 * columns and without doubles.
 */
public final class TsvTable {
  private final String file;
  private final List<Row> rows;

  private TsvTable(String file, List<Row> rows) {
    this.file = file;
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads the resource that stands beside a class.
   *
   * @param owner the class beside whose package path the file lies
   * @param file the file's name, such as {@code regions.tsv}
   * @param keyColumns how many leading columns make a row unique and give the order
   * @param columns the names the header must have, in order
   * @throws BadTableException when the file breaks a rule
   */
  public static TsvTable load(Class<?> owner, String file, int keyColumns, String... columns) {
    try (InputStream stream = owner.getResourceAsStream(file)) {
      if (stream == null) {
        throw new BadTableException(file, 0, "no such resource beside " + owner.getName());
      }
      return parse(
          file,
          new String(stream.readAllBytes(), StandardCharsets.UTF_8),
          keyColumns,
          List.of(columns));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /**
   * Reads a table from its text.
   *
   * @param file the name used in messages
   * @param text the whole file
   * @param keyColumns how many leading columns make a row unique and give the order
   * @param columns the names the header must have, in order
   * @throws BadTableException when the text breaks a rule
   */
  public static TsvTable parse(String file, String text, int keyColumns, List<String> columns) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !cells(lines.get(0)).equals(columns)) {
      throw new BadTableException(file, 1, "the header must be " + String.join(", ", columns));
    }
    List<Row> rows = new ArrayList<>(lines.size());
    List<String> before = List.of();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i));
      check(file, i + 1, cells, columns.size());
      List<String> key = cells.subList(0, keyColumns);
      int order = compare(before, key);
      if (order == 0) {
        throw new BadTableException(file, i + 1, "doubled key " + String.join(", ", key));
      } else if (order > 0) {
        throw new BadTableException(file, i + 1, "out of order: " + String.join(", ", key));
      }
      before = key;
      rows.add(new Row(file, i + 1, columns, cells));
    }
    return new TsvTable(file, rows);
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The rows without the header, in file order. */
  public List<Row> rows() {
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(8);
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab));
      from = tab + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }

  private static void check(String file, int line, List<String> cells, int columns) {
    if (cells.size() != columns) {
      throw new BadTableException(
          file, line, columns + " cells expected, " + cells.size() + " found");
    }
    for (String cell : cells) {
      if (!cell.isEmpty()
          && (Character.isWhitespace(cell.charAt(0))
              || Character.isWhitespace(cell.charAt(cell.length() - 1)))) {
        throw new BadTableException(file, line, "white space around '" + cell + "'");
      }
    }
    if (cells.get(columns - 1).isEmpty()) {
      throw new BadTableException(file, line, "the last column (the source) is empty");
    }
  }

  private static int compare(List<String> left, List<String> right) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = left.get(i).compareTo(right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  /**
   * One row.
   *
   * @param file the name of the file
   * @param line its line in the file, the header being line 1
   * @param columns the names of the columns
   * @param cells the cells in column order
   */
  public record Row(String file, int line, List<String> columns, List<String> cells) {
    /** Copies the lists. */
    public Row {
      columns = List.copyOf(columns);
      cells = List.copyOf(cells);
    }

    /** The text of a cell, empty where the cell is. */
    public String get(String column) {
      return cells.get(columns.indexOf(column));
    }

    /** The text of a cell that may be empty. */
    public Optional<String> find(String column) {
      String cell = get(column);
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** The text of a cell that must not be empty. */
    public String require(String column) {
      return find(column).orElseThrow(() -> bad("column " + column + " is empty"));
    }

    /** The parts of a cell that holds several words joined with {@code |}. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    /** An exception that names this row. */
    public BadTableException bad(String reason) {
      return new BadTableException(file, line, reason);
    }
  }
}
