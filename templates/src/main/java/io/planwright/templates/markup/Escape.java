package io.planwright.templates.markup;

/** Makes sure that a value is text and nothing else. */
public final class Escape {
  private static final String MARKS = "\\|#@[]<^";

  private Escape() {}

  /** Whether a character could be taken for a mark. */
  static boolean isMark(char sign) {
    return MARKS.indexOf(sign) >= 0;
  }

  /**
   * A value as a template may write it: marks behind a backslash, line breaks as blanks.
   *
   * <p>Example: {@code A|B} becomes {@code A\|B}.
   */
  public static String of(String value) {
    StringBuilder escaped = new StringBuilder(value.length() + 8);
    for (int i = 0; i < value.length(); i++) {
      char sign = value.charAt(i);
      if (Character.isISOControl(sign)) {
        escaped.append(' ');
        continue;
      }
      if (isMark(sign)) {
        escaped.append('\\');
      }
      escaped.append(sign);
    }
    return escaped.toString();
  }
}
