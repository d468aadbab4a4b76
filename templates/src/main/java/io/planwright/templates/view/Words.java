package io.planwright.templates.view;

import io.planwright.templates.parameters.Amount;
import io.planwright.templates.parameters.Open;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How single values are written. */
final class Words {
  private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
  private static final BigDecimal HUNDRED_MILLION = new BigDecimal(100_000_000);
  private static final int MONEY_SCALE = 4;
  private static final String NUMERALS = "零一二三四五六七八九十";

  private Words() {}

  /** What is shown for something that is not decided yet. */
  static String open(String what) {
    return "【待填：" + what + "】";
  }

  /** A text, or that it is open. */
  static String orOpen(@Nullable String text, String what) {
    return text == null || text.isBlank() || Open.is(text) ? open(what) : text;
  }

  /** A text that may be missing; shown where it is open. */
  static @Nullable String shown(@Nullable String text, String what) {
    return Open.is(text) ? open(what) : text;
  }

  /** Names of which some may be open. */
  static List<String> shown(List<String> names, String what) {
    return names.stream().map(name -> orOpen(name, what)).toList();
  }

  /** A number without exponent and needless zeros: {@code 2.5}. */
  static String number(BigDecimal value) {
    return (value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()).toPlainString();
  }

  /** A sum as it is usually written: {@code 20万元}, {@code 1.5亿元}, {@code 5000元}. */
  static String money(BigDecimal yuan) {
    if (fits(yuan, HUNDRED_MILLION)) {
      return number(yuan.divide(HUNDRED_MILLION, MONEY_SCALE, RoundingMode.UNNECESSARY)) + "亿元";
    }
    if (fits(yuan, TEN_THOUSAND)) {
      return number(yuan.divide(TEN_THOUSAND, MONEY_SCALE, RoundingMode.UNNECESSARY)) + "万元";
    }
    return number(yuan) + "元";
  }

  private static boolean fits(BigDecimal yuan, BigDecimal unit) {
    return yuan.compareTo(unit) >= 0
        && yuan.movePointRight(MONEY_SCALE).remainder(unit).signum() == 0;
  }

  /** A date: {@code 2026年3月12日}. */
  static String date(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  /** A value with its unit: {@code 200家}, {@code 400—450家}, {@code 45%—50%}. */
  static String amount(Amount amount, String unit) {
    if (amount.upper() == null) {
      return number(amount.value()) + unit;
    }
    String repeated = unit.startsWith("%") || unit.startsWith("‰") ? unit : "";
    return number(amount.value()) + repeated + "—" + number(amount.upper()) + unit;
  }

  /** A small number in Chinese: {@code 三}. */
  static String han(int number) {
    return number < NUMERALS.length()
        ? String.valueOf(NUMERALS.charAt(number))
        : String.valueOf(number);
  }

  /** A sentence with its full stop. */
  static String sentence(String text) {
    String words = text.strip();
    return words.isEmpty() || "。！？；：".indexOf(words.charAt(words.length() - 1)) >= 0
        ? words
        : words + "。";
  }
}
