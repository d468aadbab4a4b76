package io.planwright.peer;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What no comparison counts: blanks of all kinds, and whether （ and １ are wide or narrow. */
final class Blanks {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200b\\ufeff]+");

  private Blanks() {}

  /** {@code ２０２５ 年（末）　} becomes {@code 2025年(末)}. */
  static String without(String text) {
    return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }
}
