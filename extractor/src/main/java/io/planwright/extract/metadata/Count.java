package io.planwright.extract.metadata;

/** Reads the small numbers of dates and terms: {@code 25}, {@code 二十五}, {@code 二〇二三}. */
final class Count {
  private static final String DIGITS = "〇一二三四五六七八九";

  private Count() {}

  /** A number below one hundred in either script; 0 when it is none. */
  static long of(String written) {
    if (written.isEmpty()) {
      return 0;
    }
    if (Character.isDigit(written.charAt(0))) {
      return Long.parseLong(written.substring(0, Math.min(written.length(), 9)));
    }
    int ten = written.indexOf('十');
    if (ten < 0) {
      return digit(written.charAt(written.length() - 1));
    }
    int tens = ten == 0 ? 1 : digit(written.charAt(ten - 1));
    int ones = ten + 1 < written.length() ? digit(written.charAt(ten + 1)) : 0;
    return tens * 10L + ones;
  }

  /** A year written digit by digit in either script. */
  static int year(String written) {
    int year = 0;
    for (int i = 0; i < written.length(); i++) {
      year = year * 10 + digit(written.charAt(i));
    }
    return year;
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return switch (c) {
      case '零', 'O', 'o' -> 0;
      case '两' -> 2;
      default -> Math.max(DIGITS.indexOf(c), 0);
    };
  }
}
