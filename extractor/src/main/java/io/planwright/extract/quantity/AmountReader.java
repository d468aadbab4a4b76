package io.planwright.extract.quantity;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.quantity.Numerals.Numeral;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numerals with their scale and the upper end of ranges: 1.6万, 三千, 400—450, 七八. */
final class AmountReader {
  private final UnitLexicon units;

  AmountReader(UnitLexicon units) {
    this.units = units;
  }

  /**
   * A numeral with its scale.
   *
   * @param value the numeral
   * @param scale the product of 万, 亿 and the like behind it
   * @param scaleText these characters
   * @param end offset after them
   */
  record Amount(BigDecimal value, BigDecimal scale, String scaleText, int end) {
    BigDecimal product() {
      return value.multiply(scale);
    }
  }

  /** The numeral with 万 and 亿 behind it, as far as these begin no unit (千瓦, 百分点). */
  Amount scaled(String text, Numeral numeral, int end) {
    int i = skipRough(text, numeral.end(), end);
    int from = i;
    BigDecimal scale = BigDecimal.ONE;
    while (i < end && "百千万亿".indexOf(text.charAt(i)) >= 0 && !units.startsUnit(text, i, end)) {
      scale = scale.multiply(Numerals.scale(text.charAt(i)));
      i++;
    }
    if (i == from) {
      return new Amount(numeral.value(), scale, "", numeral.end());
    }
    return new Amount(numeral.value(), scale, text.substring(from, i), i);
  }

  /** 余 and 多 between number and scale or unit: 300余家, 百余亿元. */
  private static int skipRough(String text, int at, int end) {
    boolean rough = at < end && (text.charAt(at) == '余' || text.charAt(at) == '多');
    return rough ? at + 1 : at;
  }

  /** The upper end of a range that begins with these two: 30—｜50万元, 七｜八家; null for none. */
  @Nullable Amount upperEnd(String text, Numeral first, Amount low, int end) {
    BigDecimal neighbour = first.upper();
    if (neighbour != null) {
      return new Amount(neighbour, low.scale(), low.scaleText(), low.end());
    }
    int i = low.end();
    UnitLexicon.Found between = i < end ? units.unitAfter(text, i, end) : null;
    if (between != null && between.per() == null) {
      i = between.end();
    }
    if (i + 1 >= end || !Characters.isRangeMark(text.charAt(i))) {
      return null;
    }
    char mark = text.charAt(i);
    if ((mark == '至' || mark == '到') && between != null) {
      // 由50家到80家 is a change, 50至80家 a range; 10万元至20万元 is one too
      if (between.dimension() != Dimension.MONEY && between.dimension() != Dimension.PERCENT) {
        return null;
      }
    }
    i++;
    if (i < end && text.charAt(i) == mark) {
      i++;
    }
    if (i >= end || !Characters.isDigit(text.charAt(i))) {
      return null;
    }
    Numeral numeral = Numerals.read(text, i, end);
    if (numeral == null) {
      return null;
    }
    Amount high = scaled(text, numeral, end);
    return high.product().compareTo(low.value()) > 0 ? high : null;
  }
}
