package io.planwright.templates.check;

import io.planwright.model.Measure;
import io.planwright.model.Mention;
import io.planwright.model.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number that can be added to others of its kind: money in yuan, everything else in its unit.
 *
 * @param value the number
 * @param kind 元 for all money, else the unit
 */
public record Amount(BigDecimal value, String kind) {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  /** What a mention comes to; empty for ranges and for what has no unit. */
  public static Optional<Amount> of(Mention mention) {
    return of(mention.quantity());
  }

  /** What a quantity comes to; empty for ranges and for what has no unit. */
  public static Optional<Amount> of(Quantity quantity) {
    if (quantity.measure() instanceof Measure.Between || quantity.unit().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = quantity.measure().value();
    String unit = quantity.unit();
    if (!unit.endsWith("元")) {
      return Optional.of(new Amount(value, unit));
    }
    return Optional.of(new Amount(value.multiply(factor(unit)), "元"));
  }

  private static BigDecimal factor(String unit) {
    BigDecimal factor = BigDecimal.ONE;
    for (int at = 0; at < unit.length(); at++) {
      factor =
          switch (unit.charAt(at)) {
            case '百' -> factor.multiply(BigDecimal.valueOf(100));
            case '千' -> factor.multiply(BigDecimal.valueOf(1000));
            case '万' -> factor.multiply(TEN_THOUSAND);
            case '亿' -> factor.multiply(HUNDRED_MILLION);
            default -> factor;
          };
    }
    return factor;
  }

  /** The same kind with another value. */
  public Amount with(BigDecimal other) {
    return new Amount(other, kind);
  }

  /** As a person writes it: 1.2亿元, 320万元, 830家. */
  public String shown() {
    if (!kind.equals("元")) {
      return plain(value) + kind;
    }
    if (value.abs().compareTo(HUNDRED_MILLION) >= 0) {
      return plain(value.divide(HUNDRED_MILLION, MathContext.DECIMAL64)) + "亿元";
    }
    if (value.abs().compareTo(TEN_THOUSAND) >= 0) {
      return plain(value.divide(TEN_THOUSAND, MathContext.DECIMAL64)) + "万元";
    }
    return plain(value) + "元";
  }

  /** A number without needless zeros, at most four places behind the point. */
  public static String plain(BigDecimal value) {
    BigDecimal short4 =
        value.setScale(Math.min(4, Math.max(0, value.scale())), RoundingMode.HALF_UP);
    return short4.signum() == 0 ? "0" : short4.stripTrailingZeros().toPlainString();
  }
}
