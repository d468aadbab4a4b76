package io.planwright.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A lexicon file: UTF-8, tabs between cells, a header line, one sense a row.
 *
 * <p>The loader refuses rows with a wrong number of cells and rows that stand twice, so that a
 * mistake in the data fails the build and not a user's run.
 */
public final class Tsv {
  private Tsv() {}

  /**
   * One row.
   *
   * @param line its line number, for messages
   * @param cells its cells by column name
   */
  public record Row(int line, Map<String, String> cells) {
    /** The cell of a column; empty when blank. */
    public String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new RuleException("no column " + column);
      }
      return cell;
    }
  }

  /**
   * Reads a file that stands beside a class.
   *
   * @throws RuleException when the file is missing or a row is wrong
   */
  public static List<Row> read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new RuleException(name + ": no such file beside " + beside.getName());
      }
      return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> read(String name, BufferedReader in) throws IOException {
    String header = in.readLine();
    if (header == null) {
      throw new RuleException(name + ": empty");
    }
    String[] columns = header.split("\t", -1);
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int number = 1;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      String[] cells = line.split("\t", -1);
      if (cells.length != columns.length) {
        throw new RuleException(
            name + ":" + number + ": " + cells.length + " cells, want " + columns.length);
      }
      if (!seen.add(line)) {
        throw new RuleException(name + ":" + number + ": the row stands twice: " + line);
      }
      Map<String, String> byColumn = new HashMap<>();
      for (int i = 0; i < columns.length; i++) {
        byColumn.put(columns[i], cells[i].strip());
      }
      rows.add(new Row(number, byColumn));
    }
    return rows;
  }
}
