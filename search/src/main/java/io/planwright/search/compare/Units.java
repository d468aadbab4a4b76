package io.planwright.search.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which units measure the same: 家 and 户 count enterprises, 万元 and 亿元 are money. What {@code
 * units.tsv} does not know measures only what is written the same.
 */
final class Units {
  private final Map<String, Unit> known = new HashMap<>();

  /**
   * A unit.
   *
   * @param dimension what it measures
   * @param factor how many of the dimension's smallest unit it is
   */
  record Unit(String dimension, BigDecimal factor) {}

  Units() {
    for (List<String> row : WordRows.of("units.tsv", 3)) {
      known.put(row.getFirst(), new Unit(row.get(1), new BigDecimal(row.get(2))));
    }
  }

  /** The unit of this name: {@code 亿元} is 100000000 of the dimension yuan. */
  Unit of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
    Unit unit = known.get(plain);
    if (unit != null) {
      return unit;
    }
    int zeros = plain.isEmpty() ? 0 : "十百千万".indexOf(plain.charAt(0)) + 1;
    Unit rest = zeros == 0 ? null : known.get(plain.substring(1));
    if (rest != null) {
      return new Unit(rest.dimension(), rest.factor().movePointRight(zeros));
    }
    return new Unit("=" + plain, BigDecimal.ONE);
  }

  /** A number of one unit in another of the same dimension: 4.5亿元 are 45000万元. */
  static BigDecimal converted(BigDecimal value, Unit from, Unit to) {
    return from.factor().compareTo(to.factor()) == 0
        ? value
        : value.multiply(from.factor()).divide(to.factor(), MathContext.DECIMAL64);
  }
}
