package io.planwright.templates.parameters;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number, or a range, in the unit of what it belongs to.
 *
 * @param value the number; of a range the lower end
 * @param upper the upper end of a range, else null
 */
public record Amount(BigDecimal value, @Nullable BigDecimal upper) {
  /** A single number. */
  public Amount(BigDecimal value) {
    this(value, null);
  }

  /** The number, of a range its upper end. */
  public BigDecimal most() {
    return upper == null ? value : upper;
  }
}
