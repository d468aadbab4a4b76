package io.planwright.extract.agency;

import io.planwright.extract.agency.AgencyWords.Role;
import io.planwright.extract.region.RegionLexicon;
import io.planwright.extract.region.RegionMention;
import io.planwright.extract.region.RegionScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of agencies and other parties that plans make responsible. Immutable; create it once and
 * share it.
 */
public final class AgencyLexicon {
  private static final Pattern TAIL = Pattern.compile("(?:等(?:相关|有关)?(?:部门|单位)?|按(?:照)?职责分工)$");
  private static final Pattern BRACKET = Pattern.compile("[（(][^（）()]*[）)]$");
  private static final int LONGEST_NAME = 36;

  private final AgencyWords words = new AgencyWords();
  private final RegionScanner places;
  private final AgencyReader reader;

  /** Loads the words. */
  public AgencyLexicon(RegionLexicon regions) {
    places = new RegionScanner(regions);
    reader = new AgencyReader(words, places);
  }

  /**
   * Whether a text is the name of one agency or other responsible party and nothing else.
   *
   * <p>{@code 市发改委}, {@code 云湖市人民政府}, {@code 各县（市、区）}, {@code 相关部门}, {@code 延安大学}, {@code 云湖高新区管委会}
   * are; {@code 完善工作机制}, {@code 国家级创新中心} are not.
   */
  public boolean isAgency(CharSequence name) {
    String bare = strip(name);
    if (bare.length() < 2 || bare.length() > LONGEST_NAME) {
      return false;
    }
    return whole(bare).isPresent() || institution(bare) || namesPlace(bare);
  }

  /**
   * The name written out, level and place as they stand: {@code 市发改委} → 市发展和改革委员会, {@code 区人社局} →
   * 区人力资源和社会保障局; empty for collective names and for parties the lexicon does not know.
   */
  public Optional<String> canonical(CharSequence name) {
    return whole(strip(name)).flatMap(found -> Optional.ofNullable(found.canonical()));
  }

  /**
   * What the same departments of all levels and spellings share: {@code 市发改委}, {@code 省发展改革委} and
   * {@code 区发改局} → 发展和改革.
   */
  public Optional<String> family(CharSequence name) {
    return whole(strip(name)).flatMap(found -> Optional.ofNullable(found.family()));
  }

  /**
   * The end of the name of an agency that begins at exactly this point, or -1.
   *
   * @param text any text
   * @param from the point, zero based
   */
  public int matchAt(CharSequence text, int from) {
    return from >= text.length() || !AgencyReader.han(text.charAt(from))
        ? -1
        : reader
            .readAt(text, from, bounded(text, from))
            .map(found -> found.span().end())
            .orElse(-1);
  }

  /**
   * All agencies named in a text, in text order, without overlaps, in time linear in its length.
   *
   * @param text any text; spans point into it
   */
  public List<AgencyMention> mentions(CharSequence text) {
    List<AgencyMention> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<AgencyMention> agency =
          AgencyReader.han(text.charAt(at))
              ? reader.readAt(text, at, bounded(text, at))
              : Optional.empty();
      agency.ifPresent(found::add);
      at = agency.map(mention -> mention.span().end()).orElse(at + 1);
    }
    return found;
  }

  private boolean bounded(CharSequence text, int at) {
    if (at == 0 || !AgencyReader.han(text.charAt(at - 1))) {
      return true;
    }
    for (int length = 1; length <= Math.min(2, at); length++) {
      if (words.end(Role.BOUNDARY, text, at - length) == at) {
        return true;
      }
    }
    return false;
  }

  private Optional<AgencyMention> whole(String name) {
    return name.isEmpty()
        ? Optional.empty()
        : reader.readAt(name, 0, true).filter(found -> found.span().end() == name.length());
  }

  /** A name that ends as names of institutions do and holds no word that speaks against it. */
  private boolean institution(String name) {
    String main = BRACKET.matcher(name).replaceFirst("");
    int ending = words.endingStart(Role.INSTITUTION, main);
    int group = words.endingStart(Role.GROUP, main);
    boolean ends = (ending < main.length() && main.length() >= 3) || group < main.length();
    return ends
        && main.chars().allMatch(c -> nameCharacter((char) c))
        && !words.within(Role.STOP, main);
  }

  private boolean namesPlace(String name) {
    Optional<RegionMention> place = places.leading(name);
    return place.isPresent() && place.get().span().end() == name.length();
  }

  private static boolean nameCharacter(char c) {
    return AgencyReader.han(c) || (c >= 'A' && c <= 'Z') || "、·（）()-—".indexOf(c) >= 0;
  }

  private static String strip(CharSequence name) {
    String bare = name.toString().replaceAll("[\\s\\u3000]+", "");
    return TAIL.matcher(bare).replaceFirst("");
  }
}
