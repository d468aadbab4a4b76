package io.planwright.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure under construction, before the words around it are read.
 *
 * @param start offset of the first character of the number
 * @param end offset after the unit
 * @param value the number in its unit
 * @param upper the upper end of a range, else null
 * @param unit the unit
 */
record Draft(int start, int end, BigDecimal value, @Nullable BigDecimal upper, String unit) {
  Figure figure(Dimension dimension, @Nullable String per, List<BigDecimal> parts, boolean han) {
    return new Figure(
        start, end, value, upper, unit, dimension, Bind.NONE, Bind.NONE, start, end, per, parts,
        han);
  }
}
