package io.planwright.templates.view;

import io.planwright.templates.parameters.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The sum at the foot of a column. */
final class Totals {
  private Totals() {}

  /** The sum of all parts, of ranges as a range; open while a part is. */
  static String of(List<Optional<Amount>> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal upper = BigDecimal.ZERO;
    for (Optional<Amount> planned : parts) {
      if (planned.isEmpty()) {
        return "【待填】";
      }
      Amount part = planned.get();
      sum = sum.add(part.value());
      upper = upper.add(part.upper() == null ? part.value() : part.upper());
    }
    return Words.amount(new Amount(sum, upper.compareTo(sum) == 0 ? null : upper), "");
  }
}
