package io.planwright.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Forms that are no words and stand where a character was taken for one that looks like it, from
 * {@code confusions.tsv}.
 *
 * <p>Example: 峻工验收 becomes 竣工验收.
 */
final class Confusions {
  private static final String FILE = "confusions.tsv";

  private final List<String[]> rows;

  /** Loads them. */
  Confusions() {
    try (InputStream stream = Confusions.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      rows =
          text.lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .skip(1)
              .map(line -> line.split("\t", -1))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the words that are meant over the forms that were seen; both are of one length. */
  void correct(StringBuilder text) {
    for (String[] row : rows) {
      for (int at = text.indexOf(row[0]); at >= 0; at = text.indexOf(row[0], at + 1)) {
        text.replace(at, at + row[0].length(), row[1]);
      }
    }
  }
}
