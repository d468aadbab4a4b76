package io.planwright.cli.console;

import java.math.BigDecimal;

/** How a number is written in every format. */
public final class Decimals {
  private Decimals() {}

  /** A decimal without exponent and trailing zeros: {@code 2.50} is {@code 2.5}. */
  public static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
