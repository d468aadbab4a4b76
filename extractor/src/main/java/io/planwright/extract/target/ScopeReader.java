package io.planwright.extract.target;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.WordEndings;
import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the places a number is for.
 *
 * <p>{@code 历城区、章丘区分别达到…} names two places and no indicator of its own; {@code 云湖高新区高新技术企业达到…}
 * names a zone in front of the indicator, {@code 市区入园率} a part of the region, {@code 东河、西河流域} two
 * places that share their last word. A clause without a place is for the zone that an earlier
 * clause of its sentence begins with ({@code 云湖高新区聚焦装备制造，到2026年产值达到…}), else for the place its
 * heading consists of. The words that names of places end with, and those that no name holds, are
 * in {@code places.tsv}.
 */
final class ScopeReader {
  /** 5亿元以上开发区 qualifies what is counted; 万元工业增加值用水量 is an indicator. */
  private static final Pattern SUM = Pattern.compile("[\\d一二三四五六七八九十百千余多几][万亿]*元");

  private final Pattern leading;
  private final Pattern leadingZone;
  private final Pattern leadingPart;
  private final Pattern sharing;
  private final Pattern clauseZone;
  private final Pattern places;
  private final Pattern onePlace;
  private final WordTrie<Boolean> zones;
  private final WordEndings<Boolean> endings;
  private final WordTrie<Boolean> parts;
  private final WordTrie<Boolean> nameless;
  private final WordEndings<Boolean> common;
  private final WordTrie<Boolean> whole;

  /**
   * The places and what is left of the words.
   *
   * @param places the places, empty when the words name none
   * @param rest the words that name the indicator
   */
  record Scoped(List<String> places, String rest) {
    Scoped {
      places = List.copyOf(places);
    }
  }

  ScopeReader() {
    List<Tsv.Row> rows = Tsv.read(ScopeReader.class, "places.tsv");
    String anyZone = alternatives(rows, List.of("zone"));
    String any = alternatives(rows, List.of("zone", "division"));
    String place = "(?:其他)?[一-鿿]{1,7}?(?:" + any + ")(?:（[一-鿿]{1,6}）)?";
    String zone = "[一-鿿]{2,6}?(?:" + anyZone + ")";
    leading = Pattern.compile("^(" + place + "(?:[、和]" + place + ")+)(?:的)?(?=[一-鿿“])");
    places = Pattern.compile("^(" + place + "(?:、" + place + ")*)$");
    onePlace = Pattern.compile("^" + place + "$");
    leadingZone = Pattern.compile("^(" + zone + ")(?:的)?(?=[一-鿿“]{2})");
    leadingPart = Pattern.compile("^(" + alternatives(rows, List.of("part")) + ")的?(?!两|级)");
    sharing =
        Pattern.compile(
            "^((?:[一-鿿]{1,5}、)+[一-鿿]{1,5}?)(" + alternatives(rows, List.of("shared")) + ")的?");
    clauseZone = Pattern.compile("(?:^|，|：|支持|推动)(" + zone + ")(?=[一-鿿“]{2})");
    zones = WordTrie.of(words(rows, List.of("zone")));
    endings = WordEndings.of(words(rows, List.of("zone", "division")));
    parts = WordTrie.of(words(rows, List.of("part")));
    nameless = WordTrie.of(words(rows, List.of("nameless")));
    common = WordEndings.of(words(rows, List.of("common")));
    whole = WordTrie.of(words(rows, List.of("whole")));
  }

  private static List<String> words(List<Tsv.Row> rows, List<String> kinds) {
    return rows.stream()
        .filter(row -> kinds.contains(row.get("kind")))
        .map(row -> row.get("word"))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static String alternatives(List<Tsv.Row> rows, List<String> kinds) {
    return words(rows, kinds).stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** The places at the head of an indicator's words. */
  Scoped read(String words, @Nullable String ownRegion) {
    if (words.indexOf('元') >= 0 && SUM.matcher(words).find()) {
      return new Scoped(List.of(), words);
    }
    boolean list = words.indexOf('、') >= 0;
    if (list || words.indexOf('和') >= 0) {
      Matcher several = leading.matcher(words);
      if (several.find()) {
        List<String> named = Arrays.asList(several.group(1).split("[、和]", -1));
        return new Scoped(named, words.substring(several.end()));
      }
    }
    if (endsLikePlace(words) && places.matcher(words).find() && !common.isEndOf(words)) {
      List<String> found = new ArrayList<>(Arrays.asList(words.split("、", -1)));
      found.removeIf(place -> isOwn(place, ownRegion));
      return new Scoped(found, "");
    }
    if (list) {
      Matcher shared = sharing.matcher(words);
      if (shared.find()) {
        List<String> named =
            Stream.of(shared.group(1).split("、", -1)).map(p -> p + shared.group(2)).toList();
        return new Scoped(named, words.substring(shared.end()));
      }
    }
    if (parts.endAt(words, 0) > 0) {
      Matcher part = leadingPart.matcher(words);
      if (part.find()) {
        return new Scoped(List.of(part.group(1)), words.substring(part.end()));
      }
    }
    if (zones.isIn(words)) {
      Matcher zone = leadingZone.matcher(words);
      if (zone.find() && isName(zone.group(1)) && !isOwn(zone.group(1), ownRegion)) {
        return new Scoped(List.of(zone.group(1)), words.substring(zone.end()));
      }
    }
    return new Scoped(List.of(), words);
  }

  private boolean endsLikePlace(String words) {
    return endings.isEndOf(words) || words.endsWith("）");
  }

  /**
   * The place that words further up hand on to a clause which names none.
   *
   * @param before the sentence up to the clause
   * @param clause the clause up to the number
   * @param heading the heading the sentence stands under
   */
  List<String> handedOn(String before, String clause, String heading, @Nullable String ownRegion) {
    if (isWhole(clause)) {
      return List.of();
    }
    String found = "";
    if (zones.isIn(before)) {
      Matcher zone = clauseZone.matcher(before);
      while (zone.find()) {
        found = isName(zone.group(1)) ? zone.group(1) : found;
      }
    }
    boolean place = found.isEmpty() && endsLikePlace(heading) && onePlace.matcher(heading).find();
    if (place && isName(heading)) {
      found = heading;
    }
    return found.isEmpty() || isOwn(found, ownRegion) ? List.of() : List.of(found);
  }

  /** Whether the words name the whole region: 全市. */
  boolean isWhole(String clause) {
    return whole.isIn(clause);
  }

  private boolean isName(String zone) {
    return !nameless.isIn(zone) && !common.isEndOf(zone);
  }

  private static boolean isOwn(String place, @Nullable String ownRegion) {
    return ownRegion != null && ownRegion.endsWith(place);
  }
}
