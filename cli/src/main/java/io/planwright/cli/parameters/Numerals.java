package io.planwright.cli.parameters;

import java.math.BigDecimal;

/** How numbers are written in the file: without exponent, thousands and leading zeros. */
final class Numerals {
  /** A number that is not negative. */
  static final String POSITIVE = "(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,8})?";

  /** Any number. */
  static final String ANY = "-?" + POSITIVE;

  /** The signs between the ends of a range. */
  static final String TO = "\\s*(?:[—–－～~-]{1,2}|至)\\s*";

  /** No number in a plan is larger. */
  static final long LARGEST = 999_999_999_999_999L;

  private Numerals() {}

  /** Without trailing zeros and exponent. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
