package io.planwright.search.compare;

import io.planwright.search.compare.TargetComparison.Statistics;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** The arithmetic of comparisons. */
final class Figures {
  private static final int DIGITS = 2;
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

  private Figures() {}

  /** Figures over some values, of which there is at least one. */
  static Statistics statistics(List<BigDecimal> values, boolean ceiling) {
    List<BigDecimal> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
    return new Statistics(
        sorted.size(),
        ceiling ? sorted.getFirst() : sorted.getLast(),
        quantile(sorted, QUARTER),
        quantile(sorted, HALF),
        quantile(sorted, THREE_QUARTERS));
  }

  /** The value below which a share of the sorted values lies, between two in proportion. */
  static BigDecimal quantile(List<BigDecimal> sorted, BigDecimal share) {
    BigDecimal place = share.multiply(BigDecimal.valueOf(sorted.size() - 1L));
    int below = place.intValue();
    BigDecimal low = sorted.get(below);
    BigDecimal high = sorted.get(Math.min(below + 1, sorted.size() - 1));
    BigDecimal part = place.subtract(BigDecimal.valueOf(below));
    return plain(low.add(high.subtract(low).multiply(part)));
  }

  /** Without trailing zeros and without exponent. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** How many times the one value the other is, with two decimals: 830 is 2.01 times 412. */
  static BigDecimal multiple(BigDecimal value, BigDecimal of) {
    return value.divide(of, MathContext.DECIMAL64).setScale(DIGITS, RoundingMode.HALF_UP);
  }

  /** Compound growth in percent per year with two decimals: from 412 to 830 in 3 years 26.30. */
  static BigDecimal growth(BigDecimal from, BigDecimal to, int years) {
    double ratio = to.divide(from, MathContext.DECIMAL64).doubleValue();
    double rate = (StrictMath.pow(ratio, 1.0 / years) - 1) * 100;
    return BigDecimal.valueOf(rate).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
