package io.planwright.read.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Loads the word lists that stand beside this class. */
final class Lexicon {
  private static final int COLUMNS = 5;

  private Lexicon() {}

  /**
   * One sense of one word.
   *
   * @param id stable, unique in its list
   * @param surface as it stands on a page
   * @param canonical what it means
   * @param attributes how it is meant to be matched
   * @param source where it was seen
   */
  record Row(String id, String surface, String canonical, String attributes, String source) {}

  /**
   * All rows of a list.
   *
   * @param name the file's name
   * @throws IllegalStateException when the list is missing or a row has not five columns
   */
  static List<Row> load(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing word list " + name);
      }
      List<Row> rows = new ArrayList<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().skip(1).toList()) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
          throw new IllegalStateException(name + ": not five columns: " + line);
        }
        rows.add(new Row(cells[0], cells[1], cells[2], cells[3], cells[4]));
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
