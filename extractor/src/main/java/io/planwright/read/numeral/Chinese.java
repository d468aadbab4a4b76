package io.planwright.read.numeral;

/** Chinese numerals: 三百零二, 三〇二, 叁佰零贰. */
final class Chinese {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String[] UNITS = {"", "十", "百", "千"};
  private static final String LEGAL_FROM = "零一二三四五六七八九十百千";
  private static final String LEGAL_TO = "零壹贰叁肆伍陆柒捌玖拾佰仟";

  private Chinese() {}

  /** 302 → 三〇二. */
  static String digits(int value) {
    return digits(value, DIGITS);
  }

  /** The digits of a number written with these signs for 0 to 9. */
  static String digits(int value, String signs) {
    StringBuilder text = new StringBuilder();
    Integer.toString(value).chars().forEach(digit -> text.append(signs.charAt(digit - '0')));
    return text.toString();
  }

  /** 12 → 十二, 302 → 三百零二; beyond 9999, which no list reaches, in digits. */
  static String counting(int value) {
    String text = full(value);
    return text.startsWith("一十") ? text.substring(1) : text;
  }

  /** 12 → 壹拾贰. */
  static String legal(int value) {
    String text = full(value);
    for (int i = 0; i < LEGAL_FROM.length(); i++) {
      text = text.replace(LEGAL_FROM.charAt(i), LEGAL_TO.charAt(i));
    }
    return text;
  }

  private static String full(int value) {
    if (value > 9999) {
      return Integer.toString(value);
    }
    String digits = Integer.toString(value);
    StringBuilder text = new StringBuilder();
    boolean zero = false;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit == 0) {
        zero = true;
      } else {
        text.append(zero ? "零" : "").append(DIGITS.charAt(digit));
        text.append(UNITS[digits.length() - 1 - i]);
        zero = false;
      }
    }
    return text.toString();
  }
}
