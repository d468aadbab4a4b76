package io.planwright.templates.markup;

/** Counts the headings of a part: 一、 （一） 1. （1）. */
final class Numbering {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final int LEVELS = 4;

  private final int[] counts = new int[LEVELS + 1];

  /** The number of the next heading of a level, from 1 to 4. */
  String next(int level) {
    counts[level]++;
    for (int below = level + 1; below <= LEVELS; below++) {
      counts[below] = 0;
    }
    int number = counts[level];
    return switch (level) {
      case 1 -> han(number) + "、";
      case 2 -> "（" + han(number) + "）";
      case 3 -> number + ".";
      default -> "（" + number + "）";
    };
  }

  /** A number up to 999 in Chinese: 十二, 二十, 一百零五. */
  static String han(int number) {
    StringBuilder words = new StringBuilder();
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    int ones = number % 10;
    if (hundreds > 0) {
      words.append(DIGITS.charAt(hundreds)).append('百');
      if (tens == 0 && ones > 0) {
        words.append('零');
      }
    }
    if (tens > 1 || (tens == 1 && hundreds > 0)) {
      words.append(DIGITS.charAt(tens));
    }
    if (tens > 0) {
      words.append('十');
    }
    if (ones > 0 || number == 0) {
      words.append(DIGITS.charAt(ones));
    }
    return words.toString();
  }
}
