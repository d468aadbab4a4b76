package io.planwright.search.analysis;

/** Walks over the stretches of a folded text that are letters and digits, or Chinese. */
final class Stretches {
  /** What a stretch is. */
  enum Kind {
    /** Letters and digits, with signs between them: 5g, 2.5, r&amp;d. */
    LATIN,
    /** Chinese, or another script without blanks. */
    HAN
  }

  private static final String INNER_SIGNS = ".&-+/_";

  /** All characters from here to there are Chinese. */
  private static final char FIRST_UNIFIED = '\u4E00';

  private static final char LAST_UNIFIED = '\u9FFF';

  private final String text;
  private int start;
  private int end;
  private Kind kind = Kind.HAN;

  Stretches(String text) {
    this.text = text;
  }

  /** Moves on; false at the end. */
  boolean next() {
    int at = end;
    while (at < text.length() && !isHan(text.charAt(at)) && !isLatin(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return false;
    }
    start = at;
    kind = isLatin(text.charAt(at)) ? Kind.LATIN : Kind.HAN;
    at++;
    while (at < text.length() && goesOn(at)) {
      at++;
    }
    end = at;
    return true;
  }

  private boolean goesOn(int at) {
    char c = text.charAt(at);
    if (kind == Kind.HAN) {
      return isHan(c);
    }
    boolean inner =
        INNER_SIGNS.indexOf(c) >= 0 && at + 1 < text.length() && isLatin(text.charAt(at + 1));
    return isLatin(c) || inner;
  }

  /** Whether a character is Chinese, or of another script without blanks. */
  static boolean isHan(char c) {
    return (c >= FIRST_UNIFIED && c <= LAST_UNIFIED)
        || (c >= Folding.FIRST_AFTER_LATIN && Character.isLetterOrDigit(c));
  }

  /** Whether a character is a letter or digit that is not Chinese. */
  static boolean isLatin(char c) {
    return c < Folding.FIRST_AFTER_LATIN && Character.isLetterOrDigit(c);
  }

  Kind kind() {
    return kind;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }
}
