package io.planwright.extract.region;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordEndings;
import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  private static final WordEndings<String> KINDS =
      itself(
          List.of(
              "特别行政区", "行政委员会", "自治区", "自治州", "自治县", "自治旗", "地区", "矿区", "林区", "新区", "特区", "省", "市",
              "区", "县", "旗", "盟", "州"));

  /** What a name can end with that tells its people, longest first decides. */
  private final WordEndings<Boolean> peoples;

  ShortNames() {
    List<String> tails = new ArrayList<>();
    for (Tsv.Row row : Tsv.read(ShortNames.class, "ethnic-groups.tsv")) {
      String people = row.require("name");
      tails.add(people + "族");
      // A people's name of one character counts with 族 only: 木垒哈萨克 but not 肃南…裕固 → 肃南…裕.
      if (people.length() >= 2) {
        tails.add(people);
      }
    }
    peoples = WordEndings.of(tails);
  }

  private static WordEndings<String> itself(List<String> words) {
    Map<String, String> all = new HashMap<>();
    words.forEach(word -> all.put(word, word));
    return WordEndings.of(all);
  }

  /** Full names with the peoples left out: 恩施土家族苗族自治州 → 恩施州, 景谷傣族彝族自治县 → 景谷县; mostly empty. */
  Set<String> middleForms(String name) {
    String kind = kindOf(name);
    return switch (kind) {
      case "自治州", "自治县", "自治旗" -> {
        String stem = withoutPeoples(name.substring(0, name.length() - kind.length()));
        yield Set.of(stem + kind.charAt(2));
      }
      default -> Set.of();
    };
  }

  /** The name without the word for its kind: 贵阳市 → 贵阳; empty for names that stay whole. */
  Optional<String> shortForm(String name) {
    String kind = name.length() < 3 ? "" : kindOf(name);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    String stem = name.substring(0, name.length() - kind.length());
    String bare = kind.startsWith("自治") ? withoutPeoples(stem) : stem;
    return usable(bare, kind) ? Optional.of(bare) : Optional.empty();
  }

  /** The longest word for a kind that a name ends with, or nothing. */
  private static String kindOf(String name) {
    WordTrie.Match<String> kind = KINDS.longestAt(name, 0, name.length());
    return kind == null ? "" : kind.value();
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
    int end = stem.length();
    // Two characters stay whatever they are: a place's own name is no shorter.
    for (int start = peoples.startOf(stem, 0, end); start >= 2 && start < end; ) {
      end = start;
      start = peoples.startOf(stem, 0, end);
    }
    String rest = stem.substring(0, end);
    return end > 2 && rest.endsWith("族") ? rest.substring(0, end - 1) : rest;
  }
}
