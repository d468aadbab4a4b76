package io.planwright.search.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a word list beside this class: UTF-8, tabs between cells, a header line. */
final class WordRows {
  private WordRows() {}

  /**
   * All rows below the header.
   *
   * @param name of the file
   * @param cells how many each row has
   */
  static List<List<String>> of(String name, int cells) {
    try (InputStream stream = WordRows.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader.lines().skip(1).map(line -> row(name, line, cells)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(String name, String line, int cells) {
    List<String> row = List.of(line.split("\t", -1));
    if (row.size() != cells || row.getFirst().isEmpty()) {
      throw new IllegalStateException(name + ": not " + cells + " cells: " + line);
    }
    return row;
  }
}
