package io.planwright.search.analysis;

import com.hankcs.hanlp.dictionary.other.CharTable;

/**
 * Makes one character of its variants: {@code 獎勵１０萬元（ＡＩ）} → {@code 奖励10万元(ai)}. What comes out is
 * as long as what went in.
 */
public final class Folding {
  /** From here on letters are no Latin ones. */
  public static final char FIRST_AFTER_LATIN = '\u0250';

  private Folding() {}

  /** The folded text. */
  public static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  /** The folded character. */
  public static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return CharTable.convert(c);
  }
}
