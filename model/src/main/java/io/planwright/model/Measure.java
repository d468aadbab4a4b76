package io.planwright.model;

import java.math.BigDecimal;

/**
 * How a number binds: {@code 400家以上} is at least 400, {@code 不超过50万元} at most 50.
 *
 * <p>The numbers are in the unit of the {@link Quantity} that holds the measure.
 */
public sealed interface Measure {
  /** The number as the text states it; for a range its lower end. */
  BigDecimal value();

  /** The name of the bound in the JSON contract: exact, about, min, max or range. */
  String boundCode();

  /** A plain assignment: {@code 新增70家}. */
  record Exactly(BigDecimal value) implements Measure {
    @Override
    public String boundCode() {
      return "exact";
    }
  }

  /** An approximate number: {@code 10家左右}, {@code 约300亿元}. */
  record About(BigDecimal value) implements Measure {
    @Override
    public String boundCode() {
      return "about";
    }
  }

  /** A floor: {@code 达到400家}, {@code 1.9%以上}, {@code 不低于10%}, {@code 突破2000家}. */
  record AtLeast(BigDecimal value) implements Measure {
    @Override
    public String boundCode() {
      return "min";
    }
  }

  /** A ceiling: {@code 不超过50万元}, {@code 控制在2.5%以内}. */
  record AtMost(BigDecimal value) implements Measure {
    @Override
    public String boundCode() {
      return "max";
    }
  }

  /**
   * A range with both ends: {@code 400—450家}.
   *
   * @param value the lower end
   * @param upper the upper end
   */
  record Between(BigDecimal value, BigDecimal upper) implements Measure {
    @Override
    public String boundCode() {
      return "range";
    }
  }
}
