package io.planwright.extract.metadata;

import io.planwright.extract.agency.AgencyLexicon;
import io.planwright.extract.clean.Characters;
import io.planwright.lexicon.WordEndings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises names of agencies that issue documents, and parts names that stand together.
 *
 * <p>An agency is Han characters that end with a word that signs (政府, 办公室, 局, 委员会 …) and begin with
 * its place: 市科技局 is how a text speaks of an agency, not how one signs. Names that were written
 * side by side are parted where the first one's place begins again: {@code 中共延安市委延安市人民政府} is 中共延安市委
 * and 延安市人民政府.
 */
final class AgencyNames {
  private static final int SHORTEST = 4;

  /** Several names without anything between them. */
  private static final int LONGEST_GLUED = 120;

  private static final int LONGEST_LIST = 300;
  private static final Pattern BETWEEN = Pattern.compile("[、，；\\s]+");

  /** Levels that stand without their place: 市科技局, 省财政厅. */
  private static final String BARE = "市县区省州盟旗镇乡我各本该有";

  private final WordEndings<Boolean> endings;
  private final List<String> stems = new ArrayList<>();
  private final List<String> starts = new ArrayList<>();
  private final List<String> wholes = new ArrayList<>();

  AgencyNames(MetadataWords words) {
    AgencyLexicon lexicon = new AgencyLexicon();
    endings =
        WordEndings.of(
            lexicon.endings().stream()
                .filter(AgencyLexicon.Ending::signs)
                .map(AgencyLexicon.Ending::surface)
                .toList());
    for (AgencyLexicon.Agency agency : lexicon.agencies()) {
      boolean branched = agency.kind() == AgencyLexicon.Kind.BRANCHED;
      if (branched) {
        stems.add(agency.surface());
        starts.add(agency.surface());
      }
      if (branched || agency.kind() == AgencyLexicon.Kind.NATIONAL) {
        wholes.add(agency.surface());
      }
    }
    starts.addAll(words.of("party"));
  }

  /**
   * The agencies a stretch of text consists of, empty when it holds anything else.
   *
   * <p>{@code 岚江市商务局、财政局} is both, {@code 岚江市商务局积极} is none.
   */
  List<String> split(String names) {
    List<String> agencies = new ArrayList<>();
    if (names.length() > LONGEST_LIST || names.indexOf('。') >= 0 || names.indexOf('的') >= 0) {
      return agencies;
    }
    for (String part : BETWEEN.split(names, -1)) {
      if (part.isEmpty()) {
        continue;
      }
      boolean first = agencies.isEmpty();
      if (first ? !isFull(part) : !isAgency(part)) {
        return List.of();
      }
      part(part, agencies);
    }
    return agencies;
  }

  private void part(String names, List<String> agencies) {
    String rest = names;
    int cut = cut(names, rest);
    while (cut > 0) {
      agencies.add(rest.substring(0, cut));
      rest = rest.substring(cut);
      cut = cut(names, rest);
    }
    agencies.add(rest);
  }

  /** Where the first of several agencies ends, 0 when there is only one. */
  private int cut(String names, String rest) {
    for (int i = 3; i + 3 <= rest.length(); i++) {
      String head = rest.substring(0, i);
      boolean agency = wholes.contains(head) || (i >= SHORTEST && endsAgency(head));
      if (agency && !stems.contains(head) && beginsAgain(names, rest.substring(i))) {
        return i;
      }
    }
    return 0;
  }

  /** Whether the rest starts with the place the first agency starts with, or like a party organ. */
  private boolean beginsAgain(String names, String rest) {
    if (!isAgency(rest)) {
      return false;
    }
    if (wholes.stream().anyMatch(rest::startsWith)) {
      return true;
    }
    String place = names;
    for (String start : starts) {
      if (rest.startsWith(start)) {
        return true;
      }
      if (place.startsWith(start)) {
        place = place.substring(start.length());
      }
    }
    return place.length() >= 2 && rest.startsWith(place.substring(0, 2));
  }

  /** Whether a name is an agency's with its place: 延安市人民政府, but not 市人民政府. */
  boolean isFull(String name) {
    return wholes.contains(name)
        || (isAgency(name)
            && BARE.indexOf(name.charAt(0)) < 0
            && (name.length() > SHORTEST
                || starts.stream().anyMatch(name::startsWith)
                || wholes.stream().anyMatch(name::startsWith)));
  }

  /** Whether a name is an agency's, with or without its place: 市人民政府, 财政局. */
  boolean isAgency(String name) {
    if (wholes.contains(name)) {
      return true;
    }
    if (name.length() < 3 || name.length() > LONGEST_GLUED || !endsAgency(name)) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Characters.isHan(c) && c != '（' && c != '）' && c != '·') {
        return false;
      }
    }
    return !name.contains("关于") && !name.contains("印发") && name.indexOf('的') < 0;
  }

  private boolean endsAgency(String name) {
    return endings.isEndOf(name);
  }

  /** Whether an agency is one of the state: 国务院办公厅, 科技部. */
  boolean isNational(String name) {
    return wholes.contains(name);
  }
}
