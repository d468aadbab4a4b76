package io.planwright.templates.word;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths as Word files write them (ISO/IEC 29500-1 22.9.2.14 and 22.9.2.15): a bare number counts
 * twentieths of a point, another one has its unit.
 *
 * <p>Example: {@code 2098} and {@code 37mm} are the same.
 */
final class Lengths {
  /** Twentieths of a point in a point. */
  static final int POINT = 20;

  private static final Pattern LENGTH =
      Pattern.compile("(-?\\d{1,8}(?:\\.\\d{1,8})?)(mm|cm|in|pt|pc|pi)?");

  private Lengths() {}

  /** A length in twentieths of a point, 0 when it cannot be read. */
  static int twips(String text) {
    Matcher matcher = LENGTH.matcher(text);
    if (!matcher.matches()) {
      return 0;
    }
    String unit = matcher.group(2) == null ? "" : matcher.group(2);
    BigDecimal factor =
        switch (unit) {
          case "mm" -> new BigDecimal("56.6929");
          case "cm" -> new BigDecimal("566.929");
          case "in" -> new BigDecimal("1440");
          case "pt" -> BigDecimal.valueOf(POINT);
          case "pc", "pi" -> new BigDecimal("240");
          default -> BigDecimal.ONE;
        };
    return new BigDecimal(matcher.group(1))
        .multiply(factor)
        .setScale(0, RoundingMode.HALF_UP)
        .intValue();
  }
}
