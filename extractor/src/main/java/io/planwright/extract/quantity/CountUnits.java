package io.planwright.extract.quantity;

import io.planwright.lexicon.Tsv;
import java.util.List;

/**
 * What sums can be given for, one by one (每艘, 5万元/艘): the units of {@code units.tsv} that count.
 */
public final class CountUnits {
  private static final List<String> NAMES =
      Tsv.read(UnitLexicon.class, "units.tsv").stream()
          .filter(row -> Dimension.valueOf(row.get("dimension")) == Dimension.COUNT)
          .map(row -> row.get("unit"))
          .sorted((one, other) -> Integer.compare(other.length(), one.length()))
          .toList();

  private CountUnits() {}

  /** The units, the longest first. */
  public static List<String> names() {
    return NAMES;
  }

  /** 每 and each of the units, the longest first. */
  public static List<String> each() {
    return NAMES.stream().map(unit -> "每" + unit).toList();
  }
}
