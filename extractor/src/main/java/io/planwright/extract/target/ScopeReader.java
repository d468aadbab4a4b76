package io.planwright.extract.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the places at the head of an indicator's words: 历城区、章丘区分别达到… names two places and no
 * indicator of its own.
 */
final class ScopeReader {
  private static final String PLACE =
      "(?:其他)?[\\p{IsHan}]{1,7}?(?:新区|高新区|经开区|开发区|示范区|保税区|区县|县区|县市|片区|街道|区|县|市|旗|镇|乡)(?:（[\\p{IsHan}]{1,6}）)?";

  /** Two or more places in front of a noun: 甲街道、乙街道和丙街道｜试点企业. */
  private static final Pattern LEADING =
      Pattern.compile("^(" + PLACE + "(?:[、和]" + PLACE + ")+)(?:的)?(?=[\\p{IsHan}“])");

  private static final Pattern PLACES = Pattern.compile("^(" + PLACE + "(?:、" + PLACE + ")*)$");

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

  Scoped read(String words, @Nullable String ownRegion) {
    Matcher places = PLACES.matcher(words);
    if (words.indexOf('元') >= 0) {
      return new Scoped(List.of(), words);
    }
    Matcher leading = LEADING.matcher(words);
    if (leading.find()) {
      List<String> named = Arrays.asList(leading.group(1).split("[、和]", -1));
      return new Scoped(named, words.substring(leading.end()));
    }
    if (!places.find()) {
      return new Scoped(List.of(), words);
    }
    List<String> found = new ArrayList<>(Arrays.asList(words.split("、", -1)));
    found.removeIf(place -> ownRegion != null && ownRegion.endsWith(place));
    return new Scoped(found, "");
  }
}
