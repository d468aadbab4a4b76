package io.planwright.search.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names a place is looked up by: 贵州省, 贵阳市, 贵阳市白云区 → also 贵州, 贵阳, 白云区, 白云. */
public final class RegionNames {
  private static final List<String> ENDINGS =
      List.of(
          "维吾尔自治区", "壮族自治区", "回族自治区", "特别行政区", "自治区", "自治州", "自治县", "自治旗", "新区", "地区", "林区", "省",
          "市", "盟", "州", "区", "县", "旗");

  private RegionNames() {}

  /**
   * All names of a place and of those above it.
   *
   * @param path their names, outermost first
   */
  static Set<String> of(List<String> path) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < path.size(); i++) {
      String name = path.get(i);
      names.add(name);
      for (int above = i - 1; above >= 0; above--) {
        name = without(name, path.get(above));
      }
      names.add(name);
      names.add(shortened(name));
    }
    return names;
  }

  private static String without(String name, String above) {
    return name.length() > above.length() && name.startsWith(above)
        ? name.substring(above.length())
        : name;
  }

  /** A name without what says what kind of place it is, where two characters are left. */
  public static String shortened(String name) {
    for (String ending : ENDINGS) {
      if (name.endsWith(ending) && name.length() >= ending.length() + 2) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }
}
