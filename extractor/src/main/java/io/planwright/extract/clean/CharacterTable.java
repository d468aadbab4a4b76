package io.planwright.extract.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The one-to-one replacements of {@code characters.tsv}: ㊂ → 。, Ａ → A, zero-width → nothing. */
final class CharacterTable {
  /** Stands for a character that is dropped. */
  static final char DROPPED = '\uFFFF';

  private final char[] replacement = new char[65536];

  CharacterTable() {
    for (int c = 0; c < replacement.length; c++) {
      replacement[c] = (char) c;
    }
    try (InputStream in = CharacterTable.class.getResourceAsStream("characters.tsv");
        BufferedReader rows =
            new BufferedReader(
                new InputStreamReader(
                    java.util.Objects.requireNonNull(in, "characters.tsv"),
                    StandardCharsets.UTF_8))) {
      rows.readLine(); // header
      for (String row = rows.readLine(); row != null; row = rows.readLine()) {
        String[] cells = row.split("\t", -1);
        char to = cells[1].equals("-") ? DROPPED : codePoint(cells[1]);
        replacement[codePoint(cells[0])] = to;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  char replace(char c) {
    return replacement[c];
  }

  private static char codePoint(String cell) {
    return (char) Integer.parseInt(cell.substring(2), 16);
  }
}
