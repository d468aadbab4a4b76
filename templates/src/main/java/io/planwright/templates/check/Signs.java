package io.planwright.templates.check;

/** Which characters are what. */
public final class Signs {
  private Signs() {}

  /** Blank, line break, ideographic or zero-width space. */
  public static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u3000'
        || c == '\u00a0'
        || c == '\ufeff'
        || (c >= '\u2000' && c <= '\u200d');
  }

  /** A Chinese character. */
  public static boolean isHan(char c) {
    return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf') || c == '〇';
  }

  /** Whether a Chinese character stands at a place of a text. */
  public static boolean isHan(CharSequence text, int at) {
    return at >= 0 && at < text.length() && isHan(text.charAt(at));
  }

  /** Whether an Arabic digit stands at a place of a text. */
  public static boolean isDigit(CharSequence text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
