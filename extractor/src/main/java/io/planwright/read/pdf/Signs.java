package io.planwright.read.pdf;

import java.text.Normalizer;

/** What kind of character stands at a place: it decides about blanks between two of them. */
final class Signs {
  /** Stands where the file does not say which character it draws. */
  static final String UNKNOWN = "\uFFFD";

  /** The dash of two 汉字, which many fonts draw as one glyph. */
  private static final int LONG_DASH = 0x2E3A;

  private static final String OPENING = "（《〈“‘〔【「『(［[{｛";
  private static final String CLOSING = "），。、；：？！》〉”’〕】」』)]］}｝,.;:?!%％‰…·";

  private Signs() {}

  /**
   * The character a reader means: radicals and compatibility forms, which many fonts name instead
   * of the character itself (⼯ for 工, ﬁ for fi, ⸺ for ——), become plain; control characters become
   * U+FFFD.
   */
  static String clean(String text) {
    if (text.length() == 1) {
      char sign = text.charAt(0);
      if (sign >= ' ' && sign < LONG_DASH && sign != 0x7F && sign != 0xAD) {
        return isBlank(sign) ? " " : text;
      }
      if (sign >= 0x3001 && sign < 0xD800) {
        return text;
      }
    }
    return text.isEmpty() ? UNKNOWN : cleanAll(text);
  }

  private static String cleanAll(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .forEach(
            sign -> {
              if (isBlank(sign)) {
                clean.append(' ');
              } else if (Character.isISOControl(sign)) {
                clean.append(UNKNOWN);
              } else if (sign == LONG_DASH) {
                clean.append("——");
              } else if (isCompatibilityForm(sign)) {
                clean.append(Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC));
              } else if (sign != 0xAD && sign != 0xFEFF) {
                clean.appendCodePoint(sign);
              }
            });
    return clean.isEmpty() ? " " : clean.toString();
  }

  private static boolean isBlank(int sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0x200B;
  }

  private static boolean isCompatibilityForm(int sign) {
    return (sign >= 0x2E80 && sign <= 0x2FDF)
        || (sign >= 0xF900 && sign <= 0xFAFF)
        || (sign >= 0xFB00 && sign <= 0xFB06);
  }

  /** Whether the file fails to say what this is: unknown, private or unassigned. */
  static boolean isGarbled(String text) {
    char first = text.charAt(0);
    if ((first < 0xD800 && first > ' ') || text.isBlank()) {
      return first < 0xD800 && !Character.isDefined(first);
    }
    return text.codePoints()
        .anyMatch(
            sign ->
                sign == 0xFFFD
                    || Character.getType(sign) == Character.PRIVATE_USE
                    || !Character.isDefined(sign));
  }

  /** Whether the character stands in a square of its own: 汉字 and full-width marks. */
  static boolean isWide(char sign) {
    return sign >= 0x2E80 || (sign >= 0x2014 && sign <= 0x2026 && sign != 0x2022);
  }

  /** Whether it is a full-width mark, which has its gap within. */
  static boolean isWideMark(char sign) {
    return isWide(sign) && (isOpening(sign) || isClosing(sign));
  }

  /**
   * The text without blanks beside a 汉字 that stands alone: 合 计 is one word set wide, 第一条 总则 are
   * two.
   */
  static String withoutLetterSpacing(String text) {
    if (text.indexOf(' ') < 0) {
      return text;
    }
    StringBuilder tight = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean gap =
          text.charAt(i) == ' '
              && isHanAt(text, i - 1)
              && isHanAt(text, i + 1)
              && (isGapAt(text, i - 2) || isGapAt(text, i + 2));
      tight.append(gap ? "" : text.charAt(i));
    }
    return tight.toString();
  }

  private static boolean isHanAt(String text, int at) {
    return isWideAt(text, at) && Character.isIdeographic(text.charAt(at));
  }

  private static boolean isGapAt(String text, int at) {
    return at < 0 || at >= text.length() || text.charAt(at) == ' ';
  }

  private static boolean isWideAt(String text, int at) {
    return at >= 0 && at < text.length() && isWide(text.charAt(at));
  }

  static boolean isWord(char sign) {
    return !isWide(sign) && Character.isLetterOrDigit(sign);
  }

  static boolean isOpening(char sign) {
    return OPENING.indexOf(sign) >= 0;
  }

  static boolean isClosing(char sign) {
    return CLOSING.indexOf(sign) >= 0;
  }
}
