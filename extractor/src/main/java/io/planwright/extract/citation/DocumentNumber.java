package io.planwright.extract.citation;

import io.planwright.extract.clean.Characters;
import org.jspecify.annotations.Nullable;

/**
 * A number such as 澜政发〔2023〕5号, 国务院令第783号 or 财政部公告2023年第12号.
 *
 * @param normal the number in normal form: bent brackets, no 第 before the running number
 * @param end offset after it
 */
record DocumentNumber(String normal, int end) {
  /** No abbreviation of an issuer seen is longer. */
  private static final int LONGEST_CODE = 16;

  private static final int LONGEST_YEAR = 4;
  private static final int LONGEST_RUNNING = 5;

  /** The first number in {@code [start, end)}, null when there is none. */
  static @Nullable DocumentNumber find(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '号') {
        DocumentNumber number = endingAt(text, start, i);
        if (number != null) {
          return number;
        }
      }
    }
    return null;
  }

  private static @Nullable DocumentNumber endingAt(String text, int start, int mark) {
    int digits = mark;
    while (digits > start && isFigure(text.charAt(digits - 1))) {
      digits--;
    }
    if (digits == mark || mark - digits > LONGEST_RUNNING) {
      return null;
    }
    String running = text.substring(digits, mark);
    boolean ordinal = digits > start && text.charAt(digits - 1) == '第';
    int at = ordinal ? digits - 1 : digits;
    if (at > start && closes(text.charAt(at - 1))) {
      return bracketed(text, start, at - 1, running, mark + 1);
    }
    int code = codeStart(text, start, at);
    String issuer = text.substring(code, at);
    boolean series = issuer.endsWith("令") || issuer.contains("公告");
    return ordinal && series && issuer.length() > 1
        ? new DocumentNumber(issuer + "第" + running + "号", mark + 1)
        : null;
  }

  private static @Nullable DocumentNumber bracketed(
      String text, int start, int close, String running, int end) {
    int open = close;
    while (open > start && isFigure(text.charAt(open - 1))) {
      open--;
    }
    boolean year = open < close && close - open <= LONGEST_YEAR;
    if (!year || open == start || !opens(text.charAt(open - 1))) {
      return null;
    }
    int code = codeStart(text, start, open - 1);
    if (code == open - 1) {
      return null;
    }
    String issuer = text.substring(code, open - 1);
    String inYear = text.substring(open, close);
    return new DocumentNumber(issuer + "〔" + inYear + "〕" + running + "号", end);
  }

  private static int codeStart(String text, int start, int end) {
    int i = end;
    while (i > start && end - i < LONGEST_CODE && isCode(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isCode(char c) {
    return Characters.isHan(c) || Characters.isLatin(c) || Characters.isDigit(c);
  }

  /** A digit, or the X of an anonymised text. */
  private static boolean isFigure(char c) {
    return Characters.isDigit(c) || c == 'X' || c == 'x';
  }

  private static boolean opens(char c) {
    return c == '〔' || c == '（';
  }

  private static boolean closes(char c) {
    return c == '〕' || c == '）';
  }
}
