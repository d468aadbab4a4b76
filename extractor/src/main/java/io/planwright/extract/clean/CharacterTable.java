package io.planwright.extract.clean;

import io.planwright.lexicon.Tsv;

/** The one-to-one replacements of {@code characters.tsv}: ㊂ → 。, Ａ → A, zero-width → nothing. */
final class CharacterTable {
  /** Stands for a character that is dropped. */
  static final char DROPPED = '\uFFFF';

  private final char[] replacement = new char[65536];

  /** Whether one of 256 neighbours is replaced: of those of most text none is. */
  private final boolean[] touched = new boolean[256];

  CharacterTable() {
    for (int c = 0; c < replacement.length; c++) {
      replacement[c] = (char) c;
    }
    for (Tsv.Row row : Tsv.read(CharacterTable.class, "characters.tsv")) {
      String to = row.get("to");
      char from = codePoint(row.get("from"));
      replacement[from] = to.equals("-") ? DROPPED : codePoint(to);
      touched[from >>> 8] = true;
    }
  }

  char replace(char c) {
    return touched[c >>> 8] ? replacement[c] : c;
  }

  private static char codePoint(String cell) {
    return (char) Integer.parseInt(cell.substring(2), 16);
  }
}
