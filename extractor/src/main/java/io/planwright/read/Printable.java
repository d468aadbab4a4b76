package io.planwright.read;

/**
 * Text from outside, such as a file's name, as it may stand in a message: whatever a terminal would
 * obey, or would show on another line or in another order, is spelled out.
 */
public final class Printable {
  private Printable() {}

  /**
   * The text on one line: a line break becomes {@code \n}, an escape {@code \u001b}. Chinese,
   * quotes, blanks and emoji stay as they are.
   */
  public static String of(String text) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpelledOut(text, i)) {
        if (shown == null) {
          shown = new StringBuilder(text.length() + 16).append(text, 0, i);
        }
        shown.append(spelled(c));
      } else if (shown != null) {
        shown.append(c);
      }
    }
    return shown == null ? text : shown.toString();
  }

  private static boolean isSpelledOut(String text, int at) {
    char c = text.charAt(at);
    boolean direction =
        (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069') || c == '\u200f';
    boolean lineEnd = c == '\u2028' || c == '\u2029';
    return Character.isISOControl(c) || direction || lineEnd || isLoneHalf(text, at);
  }

  /** Half a character cannot be printed. */
  private static boolean isLoneHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private static String spelled(char c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> String.format("\\u%04x", (int) c);
    };
  }
}
