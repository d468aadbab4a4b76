package io.planwright.search.query;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in Arabic and Chinese figures and in both: {@code 1.5亿}, 十万, 3千, 二〇二四. */
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String SMALL_UNITS = "十百千";
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  private Numerals() {}

  /** Chinese figures one by one: 二〇二四 is 2024. Everything else stays. */
  static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int digit = digit(c);
      digits.append(digit < 0 ? c : (char) ('0' + digit));
    }
    return digits.toString();
  }

  /** The factor of 万元 in 50万元: 10000. */
  static BigDecimal multiplier(String units) {
    BigDecimal factor = BigDecimal.ONE;
    for (int at = 0; at < units.length(); at++) {
      factor = factor.multiply(factor(units.charAt(at)));
    }
    return factor;
  }

  /** What a number says, empty where it is none: {@code 1.5亿}, 一百二十万, {@code 1亿5000万}. */
  static Optional<BigDecimal> value(String text) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    Optional<BigDecimal> current = Optional.empty();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Characters.isDigit(c) || c == '.') {
        int end = at;
        while (end < text.length()
            && (Characters.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
          end++;
        }
        String number = text.substring(at, end);
        if (current.isPresent() || !number.matches("\\d+(\\.\\d+)?")) {
          return Optional.empty();
        }
        current = Optional.of(new BigDecimal(number));
        at = end;
        continue;
      }
      int digit = digit(c);
      if (digit >= 0) {
        boolean zero = current.isPresent() && current.get().signum() == 0;
        if (current.isPresent() && !zero) {
          return Optional.empty();
        }
        current = Optional.of(BigDecimal.valueOf(digit));
      } else if (SMALL_UNITS.indexOf(c) >= 0) {
        section =
            section.add(
                current.filter(v -> v.signum() > 0).orElse(BigDecimal.ONE).multiply(factor(c)));
        current = Optional.empty();
      } else {
        BigDecimal part = section.add(current.orElse(BigDecimal.ZERO));
        boolean alone = part.signum() == 0 && total.signum() == 0;
        boolean twice = c == '万' && part.signum() == 0 && total.signum() != 0;
        if (twice || (alone && current.isPresent())) {
          return Optional.empty();
        }
        BigDecimal base = alone ? BigDecimal.ONE : part;
        total = c == '亿' ? total.add(base).multiply(YI) : total.add(base.multiply(WAN));
        section = BigDecimal.ZERO;
        current = Optional.empty();
      }
      at++;
    }
    return Optional.of(total.add(section).add(current.orElse(BigDecimal.ZERO)));
  }

  private static int digit(char c) {
    return switch (c) {
      case '〇' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  private static BigDecimal factor(char unit) {
    return switch (unit) {
      case '十' -> BigDecimal.TEN;
      case '百' -> BigDecimal.valueOf(100);
      case '千' -> BigDecimal.valueOf(1000);
      case '万' -> WAN;
      case '亿' -> YI;
      default -> BigDecimal.ONE;
    };
  }
}
