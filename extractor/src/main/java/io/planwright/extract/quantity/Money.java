package io.planwright.extract.quantity;

import java.math.BigDecimal;

/** Money units made of 万, 亿 and a currency. */
final class Money {
  private Money() {}

  /** How many of the base currency one unit is: 万元 → 10000, 亿元 → 100000000. */
  static BigDecimal factor(String unit) {
    BigDecimal factor = BigDecimal.ONE;
    for (int i = 0; i < unit.length(); i++) {
      factor = factor.multiply(Numerals.scale(unit.charAt(i)));
    }
    return factor;
  }
}
