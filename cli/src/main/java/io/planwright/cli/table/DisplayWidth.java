package io.planwright.cli.table;

import org.jline.utils.WCWidth;

/**
 * How many columns of a terminal a text takes: two for Chinese characters and full-width signs,
 * none for combining marks, one for the rest. Ambiguous characters ({@code —}, {@code “}, {@code
 * ≥}) count as one, as terminals show them unless told otherwise.
 */
public final class DisplayWidth {
  private static final String ELLIPSIS = "…";

  private DisplayWidth() {}

  /** The columns a text takes: {@code of("高企400家")} is 9. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::ofCodePoint).sum();
  }

  private static int ofCodePoint(int codePoint) {
    return Math.max(0, WCWidth.wcwidth(codePoint));
  }

  /**
   * The text on one line and without anything a terminal would obey: line breaks, tabs, ideographic
   * spaces and control characters become single spaces.
   */
  public static String oneLine(String text) {
    var line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = !line.isEmpty();
      } else if (Character.getType(c) != Character.FORMAT) {
        line.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return line.toString();
  }

  /** The beginning of a text that fits, with {@code …} where something was cut off. */
  public static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    return width < 1 ? "" : start(text, width - 1) + ELLIPSIS;
  }

  /** The end of a text that fits, with {@code …} where something was cut off. */
  public static String cutStart(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    return width < 1 ? "" : ELLIPSIS + end(text, width - 1);
  }

  private static String start(String text, int width) {
    int at = 0;
    int used = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      used += ofCodePoint(codePoint);
      if (used > width) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return text.substring(0, at);
  }

  private static String end(String text, int width) {
    int at = text.length();
    int used = 0;
    while (at > 0) {
      int codePoint = text.codePointBefore(at);
      used += ofCodePoint(codePoint);
      if (used > width) {
        break;
      }
      at -= Character.charCount(codePoint);
    }
    return text.substring(at);
  }

  /** The text with spaces after it up to a width. */
  static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** The text with spaces before it up to a width. */
  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }
}
