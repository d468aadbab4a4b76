package io.planwright.extract.quantity;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.quantity.Numerals.Numeral;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers made of two: ratios (1:1, 4:3:2:1) and fractions in words (百分之五, 三分之二). */
final class PartForms {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String OF = "分之";

  /** Digits kept of a fraction that does not come out even: 三分之二 is 66.67 %. */
  private static final int FRACTION_DIGITS = 4;

  private final UnitLexicon units;

  PartForms(UnitLexicon units) {
    this.units = units;
  }

  /** 百分之五, 千分之三, 万分之一, 三分之二, as a percentage; null when no fraction starts here. */
  static @Nullable Figure fraction(String text, int at, int end) {
    Numeral whole = Numerals.readWhole(text, at, end);
    if (whole == null || !startsWith(text, OF, whole.end(), end)) {
      return null;
    }
    int from = whole.end() + OF.length();
    if (from >= end || !Numerals.starts(text.charAt(from))) {
      return null;
    }
    Numeral part = Numerals.read(text, from, end);
    if (part == null) {
      return null;
    }
    int digits = Math.max(FRACTION_DIGITS, part.value().precision());
    BigDecimal share =
        part.value()
            .multiply(HUNDRED)
            .divide(whole.value(), new MathContext(digits, RoundingMode.HALF_UP));
    return new Draft(at, part.end(), Numerals.plain(share), null, "%")
        .figure(Dimension.PERCENT, null, List.of(), part.han());
  }

  /** 1:1 or 4:3:2:1, null when the numeral begins no ratio. */
  @Nullable Figure ratio(String text, int at, Numeral first, int end) {
    if (first.han() || first.value().compareTo(HUNDRED) > 0) {
      return null;
    }
    List<BigDecimal> parts = new ArrayList<>(List.of(first.value()));
    int i = first.end();
    while (i + 1 < end && text.charAt(i) == '：' && Characters.isDigit(text.charAt(i + 1))) {
      Numeral next = Numerals.read(text, i + 1, end);
      if (next == null || next.value().compareTo(HUNDRED) > 0) {
        return null;
      }
      parts.add(next.value());
      i = next.end();
    }
    if (parts.size() < 2 || (units.unitAfter(text, i, end) != null && !sharesOut(text, i, end))) {
      return null;
    }
    return new Draft(at, i, first.value(), null, ":").figure(Dimension.RATIO, null, parts, false);
  }

  /** 3：7分担: here 分 is a verb and no unit. */
  private static boolean sharesOut(String text, int at, int end) {
    return at + 1 < end && text.charAt(at) == '分' && "担摊配享成级别".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static boolean startsWith(String text, String word, int at, int end) {
    return at + word.length() <= end && text.substring(at, at + word.length()).equals(word);
  }
}
