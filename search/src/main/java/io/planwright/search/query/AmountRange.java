package io.planwright.search.query;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Sums of money in yuan, or shares in percent: {@code >=10万}, {@code 5%..10%}.
 *
 * @param measure what the numbers are
 * @param from the lower limit, null for none
 * @param fromIncluded whether the lower limit itself belongs to it
 * @param to the upper limit, null for none
 * @param toIncluded whether the upper limit itself belongs to it
 */
public record AmountRange(
    Measure measure,
    @Nullable BigDecimal from,
    boolean fromIncluded,
    @Nullable BigDecimal to,
    boolean toIncluded) {
  private static final int TEN_THOUSAND_DIGITS = 4;
  private static final int HUNDRED_MILLION_DIGITS = 8;

  /** What an amount is counted in. */
  public enum Measure {
    /** Money in yuan: {@code 10万} is 100000. */
    YUAN,
    /** A rate in percent: {@code 5%} is 5. */
    PERCENT
  }

  /** Checks that there is a limit and that limits on both sides are in order and included. */
  public AmountRange {
    boolean both = from != null && to != null;
    if ((from == null && to == null)
        || (both && (!fromIncluded || !toIncluded))
        || (from != null && to != null && from.compareTo(to) > 0)) {
      throw new IllegalArgumentException("not a range of amounts: " + from + " to " + to);
    }
    from = from == null ? null : from.stripTrailingZeros();
    to = to == null ? null : to.stripTrailingZeros();
    fromIncluded = fromIncluded && from != null;
    toIncluded = toIncluded && to != null;
  }

  /** This much and more: {@code >=10万}. */
  public static AmountRange atLeast(Measure measure, BigDecimal value) {
    return new AmountRange(measure, value, true, null, false);
  }

  /** More than this: {@code >10万}. */
  public static AmountRange moreThan(Measure measure, BigDecimal value) {
    return new AmountRange(measure, value, false, null, false);
  }

  /** This much and less: {@code <=10万}. */
  public static AmountRange atMost(Measure measure, BigDecimal value) {
    return new AmountRange(measure, null, false, value, true);
  }

  /** Less than this: {@code <10万}. */
  public static AmountRange lessThan(Measure measure, BigDecimal value) {
    return new AmountRange(measure, null, false, value, false);
  }

  /** From one to another, both included: {@code 10万..50万}. */
  public static AmountRange between(Measure measure, BigDecimal from, BigDecimal to) {
    return new AmountRange(measure, from, true, to, true);
  }

  /** Whether an amount lies in it. */
  public boolean contains(BigDecimal amount) {
    int above = from == null ? 1 : amount.compareTo(from);
    int below = to == null ? -1 : amount.compareTo(to);
    return (above > 0 || (above == 0 && fromIncluded)) && (below < 0 || (below == 0 && toIncluded));
  }

  /** As it can be typed: {@code >=10万元}, {@code 5%..10%}. */
  @Override
  public String toString() {
    if (from != null && to != null) {
      return from.compareTo(to) == 0 ? written(from) : written(from) + ".." + written(to);
    }
    if (from != null) {
      return (fromIncluded ? ">=" : ">") + written(from);
    }
    return (toIncluded ? "<=" : "<") + (to == null ? "" : written(to));
  }

  private String written(BigDecimal value) {
    if (measure == Measure.PERCENT) {
      return value.toPlainString() + "%";
    }
    if (isRound(value, HUNDRED_MILLION_DIGITS)) {
      return value.movePointLeft(HUNDRED_MILLION_DIGITS).toPlainString() + "亿元";
    }
    if (isRound(value, TEN_THOUSAND_DIGITS)) {
      return value.movePointLeft(TEN_THOUSAND_DIGITS).toPlainString() + "万元";
    }
    return value.toPlainString() + "元";
  }

  private static boolean isRound(BigDecimal value, int digits) {
    return value.signum() > 0 && value.movePointLeft(digits).stripTrailingZeros().scale() <= 0;
  }
}
