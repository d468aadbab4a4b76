package io.planwright.extract.quantity;

import io.planwright.extract.clean.Characters;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the numerals of Chinese text: 1,234.5, 三百五十, 两千, 百. */
final class Numerals {
  private Numerals() {}

  /**
   * A numeral and where it ends.
   *
   * @param value its value
   * @param upper the higher of two neighbours (七八, 三五), else null
   * @param end offset after it
   * @param han whether it is written in Chinese numerals
   */
  record Numeral(BigDecimal value, @Nullable BigDecimal upper, int end, boolean han) {}

  /** The factor of a scale character (十 百 千 万 亿), one for any other. */
  static BigDecimal scale(char c) {
    return switch (c) {
      case '十' -> BigDecimal.TEN;
      case '百' -> BigDecimal.valueOf(100);
      case '千' -> BigDecimal.valueOf(1000);
      case '万' -> BigDecimal.valueOf(10_000);
      case '亿' -> BigDecimal.valueOf(100_000_000);
      default -> BigDecimal.ONE;
    };
  }

  /** Whether a numeral can start with this character. */
  static boolean starts(char c) {
    return (c >= '0' && c <= '9') || digit(c) > 0 || c == '十' || c == '百' || c == '千';
  }

  /** Reads the numeral at an offset, without a trailing 万 or 亿; null when there is none. */
  static @Nullable Numeral read(String text, int at, int end) {
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return readArabic(text, at, end);
    }
    if (c == '万' || c == '亿') {
      return new Numeral(BigDecimal.ONE, null, at, true); // the scale behind it is the number
    }
    return readHan(text, at, end);
  }

  /** Reads what a fraction counts the parts of: 三, 百, 万 in front of 分之; null for none. */
  static @Nullable Numeral readWhole(String text, int at, int end) {
    char c = text.charAt(at);
    if (c == '万') {
      return new Numeral(scale(c), null, at + 1, true);
    }
    Numeral whole = starts(c) && !isDigit(c) ? readHan(text, at, end) : null;
    return whole == null || whole.upper() != null ? null : whole;
  }

  /** Without zeros behind the decimal point, and without an exponent. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static @Nullable Numeral readArabic(String text, int at, int end) {
    StringBuilder digits = new StringBuilder();
    int i = at;
    boolean point = false;
    while (i < end) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (c == '.' && !point && i + 1 < end && isDigit(text.charAt(i + 1))) {
        point = true;
        digits.append(c);
      } else if (c == 'O' && i + 1 < end && Characters.isHan(text.charAt(i + 1))) {
        digits.append('0'); // 2O家: a letter read for the last digit
      } else if (c != ',' || point || !thousandsAt(text, i + 1, end)) {
        break;
      }
      i++;
    }
    return digits.length() > 15
        ? null
        : new Numeral(new BigDecimal(digits.toString()), null, i, false);
  }

  private static boolean thousandsAt(String text, int at, int end) {
    if (at + 3 > end) {
      return false;
    }
    boolean three =
        isDigit(text.charAt(at)) && isDigit(text.charAt(at + 1)) && isDigit(text.charAt(at + 2));
    return three && (at + 3 == end || !isDigit(text.charAt(at + 3)));
  }

  /**
   * Reads 三百五十, 十五, 两千零八, 百 and the neighbours 七八, 三五, 二三十; stops before 万 and 亿, which belong to
   * the unit's scale.
   */
  private static @Nullable Numeral readHan(String text, int at, int end) {
    long total = 0;
    long current = -1;
    long neighbour = -1;
    int i = at;
    long lastScale = Long.MAX_VALUE;
    while (i < end) {
      char c = text.charAt(i);
      int digit = digit(c);
      if (digit >= 0) {
        if (current > 0) {
          if (i > at + 1 || !areNeighbours(current, digit)) {
            return null; // 二一 and the like: a label
          }
          neighbour = digit;
        } else {
          current = digit;
        }
      } else if (c == '十' || c == '百' || c == '千') {
        long scale = scale(c).longValue();
        if (scale >= lastScale) {
          return null;
        }
        total += (current < 0 ? 1 : current) * scale;
        neighbour *= scale;
        current = -1;
        lastScale = scale;
      } else {
        break;
      }
      i++;
    }
    if (i == at) {
      return null;
    }
    BigDecimal upper = neighbour > 0 ? BigDecimal.valueOf(neighbour) : null;
    return new Numeral(BigDecimal.valueOf(total + Math.max(current, 0)), upper, i, true);
  }

  /** 七八, 两三, and 三五, which stands for a few. */
  private static boolean areNeighbours(long first, long second) {
    return second == first + 1 || (first == 3 && second == 5);
  }

  private static int digit(char c) {
    return switch (c) {
      case '〇', '零' -> 0;
      case '一' -> 1;
      case '二', '两' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
