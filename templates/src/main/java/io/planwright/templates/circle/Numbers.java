package io.planwright.templates.circle;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as texts, so that 2.50 is 2.5. */
final class Numbers {
  private Numbers() {}

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  static @Nullable String orNull(@Nullable BigDecimal number) {
    return number == null ? null : plain(number);
  }

  static String range(BigDecimal from, BigDecimal to) {
    return plain(from) + "—" + plain(to);
  }
}
