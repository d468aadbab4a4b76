package io.planwright.templates.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a heading.
 *
 * @param style how it is written, with # for the number: {@code （#）} in Chinese numerals
 * @param level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 0 for 第一条 and others
 * @param value the number
 */
public record HeadingNumber(String style, int level, int value) {
  private static final String HAN = "[〇零一二三四五六七八九十百]+";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<one>"
              + HAN
              + ")[、，,.．]?|[（(](?<two>"
              + HAN
              + ")[）)][、，]?|(?<three>\\d+)[.．、，]?"
              + "|[（(](?<four>\\d+)[）)]|第(?<clause>"
              + HAN
              + "|\\d+)(?<unit>[条章节])");

  private static final String DIGITS = "零一二三四五六七八九";

  /** The number of a label: 三、 is 3 on level 1. */
  public static Optional<HeadingNumber> of(String label) {
    Matcher matcher = LABEL.matcher(label.replaceAll("\\s", ""));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    if (matcher.group("one") != null) {
      return Optional.of(new HeadingNumber("#、", 1, number(matcher.group("one"))));
    }
    if (matcher.group("two") != null) {
      return Optional.of(new HeadingNumber("（#）", 2, number(matcher.group("two"))));
    }
    if (matcher.group("three") != null) {
      return Optional.of(new HeadingNumber("#.", 3, number(matcher.group("three"))));
    }
    if (matcher.group("four") != null) {
      return Optional.of(new HeadingNumber("（#）", 4, number(matcher.group("four"))));
    }
    String unit = matcher.group("unit");
    return Optional.of(new HeadingNumber("第#" + unit, 0, number(matcher.group("clause"))));
  }

  /** Whether this is the next number of another; a number written another way is no matter here. */
  public boolean follows(HeadingNumber before) {
    return !style.equals(before.style) || level != before.level || value == before.value + 1;
  }

  /** Whether this is the number of a clause, which runs through the whole document: 第二条. */
  public boolean isClause() {
    return style.equals("第#条");
  }

  /** The label that comes next: （三）. */
  public String next() {
    return label(value + 1);
  }

  /** The first label of this kind: （一）. */
  public String first() {
    return label(1);
  }

  private String label(int number) {
    boolean arabic = level > 2;
    return style.replace("#", arabic ? String.valueOf(number) : han(number));
  }

  private static String han(int number) {
    if (number < 10) {
      return DIGITS.substring(number, number + 1);
    }
    if (number < 100) {
      String tens = number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1);
      String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
      return tens + "十" + ones;
    }
    return String.valueOf(number);
  }

  private static int number(String numeral) {
    if (Character.isDigit(numeral.charAt(0))) {
      return numeral.length() > 6 ? 0 : Integer.parseInt(numeral);
    }
    int total = 0;
    int digit = 0;
    for (int at = 0; at < numeral.length(); at++) {
      char c = numeral.charAt(at);
      if (c == '十' || c == '百') {
        total += Math.max(1, digit) * (c == '十' ? 10 : 100);
        digit = 0;
      } else {
        digit = Math.max(0, DIGITS.indexOf(c == '〇' ? '零' : c));
      }
    }
    return total + digit;
  }
}
