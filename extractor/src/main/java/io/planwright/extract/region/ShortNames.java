package io.planwright.extract.region;

import io.planwright.lexicon.Tsv;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names that official names of divisions are shortened to.
 *
 * <p>The word for the kind goes (市, 区, 县, 旗, 盟, 地区, 自治州 …), and in autonomous places the names of
 * the peoples before it: 恩施土家族苗族自治州 → 恩施州 and 恩施, 内蒙古自治区 → 内蒙古, 梁平区 → 梁平. Names of two characters
 * stay whole (易县, 城区): nobody calls 易县 易.
 */
final class ShortNames {
  private static final List<String> KINDS =
      List.of(
          "特别行政区", "行政委员会", "自治区", "自治州", "自治县", "自治旗", "地区", "矿区", "林区", "新区", "特区", "省", "市", "区",
          "县", "旗", "盟", "州");

  private final List<String> peoples;

  ShortNames() {
    peoples =
        Tsv.read(ShortNames.class, "ethnic-groups.tsv").stream()
            .map(row -> row.require("name"))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** Full names with the peoples left out: 恩施土家族苗族自治州 → 恩施州, 景谷傣族彝族自治县 → 景谷县; mostly empty. */
  Set<String> middleForms(String name) {
    for (String kind : List.of("自治州", "自治县", "自治旗")) {
      if (name.endsWith(kind)) {
        String stem = withoutPeoples(name.substring(0, name.length() - kind.length()));
        return Set.of(stem + kind.charAt(2));
      }
    }
    return Set.of();
  }

  /** The name without the word for its kind: 贵阳市 → 贵阳; empty for names that stay whole. */
  Optional<String> shortForm(String name) {
    if (name.length() < 3) {
      return Optional.empty();
    }
    for (String kind : KINDS) {
      if (name.endsWith(kind)) {
        String stem = name.substring(0, name.length() - kind.length());
        String bare = kind.startsWith("自治") ? withoutPeoples(stem) : stem;
        return usable(bare, kind) ? Optional.of(bare) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** All names a division may bear beside its official one. */
  Set<String> allForms(String name) {
    Set<String> forms = new LinkedHashSet<>(middleForms(name));
    shortForm(name).ifPresent(forms::add);
    return forms;
  }

  private static boolean usable(String stem, String kind) {
    // 土默特左旗 and 乌拉特前旗 are halves of one name; 土默特左 is not said.
    boolean half = kind.equals("旗") && "左右前中后".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    return stem.length() >= 2 && !half;
  }

  private String withoutPeoples(String stem) {
    String rest = stem;
    boolean again = true;
    while (again) {
      again = false;
      for (String people : peoples) {
        for (String tail : List.of(people + "族", people)) {
          // A people's name of one character counts with 族 only: 木垒哈萨克 but not 肃南…裕固 → 肃南…裕.
          boolean clear = tail.endsWith("族") || people.length() >= 2;
          if (clear && rest.endsWith(tail) && rest.length() - tail.length() >= 2) {
            rest = rest.substring(0, rest.length() - tail.length());
            again = true;
          }
        }
      }
    }
    return rest.length() > 2 && rest.endsWith("族") ? rest.substring(0, rest.length() - 1) : rest;
  }
}
