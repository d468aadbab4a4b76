package io.planwright.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
 */
public final class Tsv {
  private Tsv() {}

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
      int at = columns.indexOf(column);
      if (at < 0) {
        throw bad("no column " + column);
      }
      return cells.get(at);
    }

    /** The text of a cell that may be empty. */
    public Optional<String> find(String column) {
      return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
    }

    /** The text of a cell that must not be empty. */
    public String require(String column) {
      return find(column).orElseThrow(() -> bad("column " + column + " is empty"));
    }

    /** The parts of a cell that holds several words joined with {@code |}. */
    public List<String> list(String column) {
      return find(column).map(cell -> List.of(cell.split("\\|", -1))).orElse(List.of());
    }

    /** An exception that names this row. */
    public LexiconException bad(String reason) {
      return new LexiconException(file, line, reason);
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
      return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static List<Row> read(String name, BufferedReader in) throws IOException {
    String header = in.readLine();
    if (header == null) {
      throw new LexiconException(name, 1, "empty");
    }
    List<String> columns = List.of(header.split("\t", -1));
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Row row = new Row(name, rows.size() + 2, columns, List.of(line.split("\t", -1)));
      if (row.cells().size() != columns.size()) {
        throw row.bad(row.cells().size() + " cells, want " + columns.size());
      }
      if (!seen.add(line)) {
        throw row.bad("the row stands twice: " + line);
      }
      for (String cell : row.cells()) {
        if (cell.length() != cell.strip().length()) {
          throw row.bad("white space around '" + cell + "'");
        }
      }
      rows.add(row);
    }
    return List.copyOf(rows);
  }
}
