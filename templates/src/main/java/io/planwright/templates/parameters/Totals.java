package io.planwright.templates.parameters;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Sums of what several places bring. */
public final class Totals {
  private Totals() {}

  /** The sum of all parts, of ranges as a range; empty while a part is open. */
  public static Optional<Amount> of(List<Optional<Amount>> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal upper = BigDecimal.ZERO;
    for (Optional<Amount> planned : parts) {
      if (planned.isEmpty()) {
        return Optional.empty();
      }
      Amount part = planned.get();
      sum = sum.add(part.value());
      upper = upper.add(part.most());
    }
    return Optional.of(new Amount(sum, upper.compareTo(sum) == 0 ? null : upper));
  }
}
