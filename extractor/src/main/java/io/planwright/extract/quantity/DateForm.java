package io.planwright.extract.quantity;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.quantity.AmountReader.Amount;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads calendar years and dates: 2025年, 2018—2020年, 2022年—2024年, 2023年3月25日, 2025年底. */
final class DateForm {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1949);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
  private static final int YEAR_DIGITS = 4;

  private DateForm() {}

  /** The date that begins with these numbers, null when they are none. */
  static @Nullable Figure read(String text, int at, Amount low, @Nullable Amount high, int end) {
    if (low.end() - at != YEAR_DIGITS || !isYear(low.value()) || !low.scaleText().isEmpty()) {
      return null;
    }
    Amount last = high == null ? low : high;
    int i = last.end();
    if (i >= end || text.charAt(i) != '年') {
      return null;
    }
    if (high != null && !isYear(high.value())) {
      return null;
    }
    int after = dateEnd(text, i + 1, end);
    return new Draft(at, after, low.value(), high == null ? null : high.value(), "年")
        .figure(Dimension.DATE, null, List.of(), false);
  }

  private static boolean isYear(BigDecimal value) {
    return value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
  }

  /** The offset after 3月25日, 底, 末 behind a year. */
  private static int dateEnd(String text, int at, int end) {
    int i = at;
    if (i < end && (text.charAt(i) == '底' || text.charAt(i) == '末')) {
      return i + 1;
    }
    for (char mark : new char[] {'月', '日'}) {
      int digits = i;
      while (digits < end && digits - i < 2 && Characters.isDigit(text.charAt(digits))) {
        digits++;
      }
      if (digits == i || digits >= end || text.charAt(digits) != mark) {
        return i;
      }
      i = digits + 1;
    }
    return i;
  }
}
