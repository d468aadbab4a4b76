package io.planwright.search.query;

/** What a character of a typed line is, whatever its width. */
final class Characters {
  /** Quotes that close each other, in whatever way a keyboard makes them. */
  private static final String QUOTES = "\"“”„‟";

  /** What parts words. An exclamation mark does so behind a word only. */
  private static final String SEPARATORS = ",;?!。、！…—【】[]{}》〉」』’";

  private Characters() {}

  /** The ASCII character of a full-width one, and one quote for all; ！ stays punctuation. */
  static char fold(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E' && c != '！') {
      return (char) (c - '\uFF01' + '!');
    }
    return c == '\u3000' ? ' ' : QUOTES.indexOf(c) >= 0 ? '"' : c;
  }

  /** The same for a whole text, which keeps its length. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      folded.append(fold(text.charAt(at)));
    }
    return folded.toString();
  }

  /** White space, control characters and what has no width. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** Whether a folded character parts words. */
  static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  /** Whether it can stand for something that is looked for. */
  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  /** The quote that closes a folded opening one, 0 where it opens nothing. */
  static char closing(char open) {
    return switch (open) {
      case '"' -> '"';
      case '「' -> '」';
      case '『' -> '』';
      case '‘' -> '’';
      case '《' -> '》';
      default -> 0;
    };
  }

  /** Whether a text holds something that can be looked for. */
  static boolean hasWord(String text) {
    return text.chars().anyMatch(c -> isWord((char) c));
  }
}
