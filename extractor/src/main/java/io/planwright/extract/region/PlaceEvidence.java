package io.planwright.extract.region;

import io.planwright.extract.region.RegionMention.Part;
import io.planwright.model.Metadata.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All places a document names, to support or refute what its title says. */
final class PlaceEvidence {
  private static final String KINDS = "省市区县州盟旗镇乡";

  /** What goes on with 区, 市 … to another word, so that no self stands there: 全|面 …, 我|市|面. */
  private static final String NO_SELF = "面心权力";

  private static final int HEAVY = 3;
  private static final int LONGEST_CITATION = 120;

  private final RegionLexicon lexicon;
  private final RegionScanner scanner;
  private final List<RegionMention> heavy = new ArrayList<>();
  private final String text;
  private final Optional<Character> self;

  /** The places of the whole text, once somebody asked for them. */
  private @Nullable List<RegionMention> light;

  /**
   * The evidence of a document. The text is looked through as far as the questions need it.
   *
   * @param sources the issuers and the 落款, which count more than the text
   */
  PlaceEvidence(RegionLexicon lexicon, RegionScanner scanner, List<String> sources, String text) {
    this.lexicon = lexicon;
    this.scanner = scanner;
    this.text = text;
    sources.forEach(source -> heavy.addAll(scanner.mentions(source)));
    self = mostFrequentSelf(text);
  }

  /** Whether the document names the place beside its title, in full or short. */
  boolean names(RegionMention mention) {
    String surface = mention.innermost().surface();
    Predicate<Part> same =
        part ->
            part.surface().equals(surface)
                || part.places().stream().anyMatch(mention.candidates()::contains);
    return anyPart(near(surface, at -> true), same)
        || (mention.known() && anyPart(light().stream(), same));
  }

  /** Whether 我市, 全区 … fit the name; also where the document does not speak of itself so. */
  boolean selfFits(String name) {
    return self.isEmpty() || self.get() == name.charAt(name.length() - 1);
  }

  /** Whether the document speaks of itself as 我市, 全区 … and the name fits. */
  boolean selfConfirms(String name) {
    return self.isPresent() && selfFits(name);
  }

  /** Whether the place is named in full somewhere. */
  boolean namesInFull(Place place) {
    return anyPart(
        near(place.name(), at -> true),
        part -> part.form() == NameForm.OFFICIAL && part.places().contains(place));
  }

  /** The fullest way the document writes this name: 白云区 → 贵阳市白云区 where it says so. */
  RegionMention fullest(RegionMention mention) {
    String surface = mention.innermost().surface();
    return near(surface, at -> lexicon.nameEndsAt(text, at))
        .filter(other -> other.innermost().surface().equals(surface))
        .filter(other -> other.parts().size() > mention.parts().size())
        .findFirst()
        .orElse(mention);
  }

  /** The one meaning of a name that the document's other places speak for. */
  Optional<Place> choose(List<Place> candidates) {
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0));
    }
    int best = 0;
    int second = 0;
    Place chosen = null;
    for (Place candidate : candidates) {
      int score = support(candidate, candidates);
      if (score > best) {
        second = best;
        best = score;
        chosen = candidate;
      } else {
        second = Math.max(second, score);
      }
    }
    return chosen != null && best >= 2 && best >= 2 * second
        ? Optional.of(chosen)
        : Optional.empty();
  }

  /** The only city of which agencies or documents are named: the likely parent of a district. */
  Optional<Part> onlyCityWithAgencies() {
    Map<String, Part> cities = new LinkedHashMap<>();
    for (RegionMention mention : besideAgencies()) {
      Part place = mention.innermost();
      if (place.level() == Level.CITY
          && (beginsCitation(mention, text)
              || lexicon.shapes().agencyFollows(text, mention.span().end(), 8))) {
        cities.putIfAbsent(place.surface(), place);
      }
    }
    return cities.size() == 1 ? cities.values().stream().findFirst() : Optional.empty();
  }

  /** The place the text itself speaks of again and again, if there is just one such place. */
  Optional<RegionMention> recurring() {
    Map<String, List<RegionMention>> bySurface = new LinkedHashMap<>();
    for (RegionMention mention : light()) {
      if (mention.innermost().form() != NameForm.SHORT && !beginsCitation(mention, text)) {
        bySurface
            .computeIfAbsent(mention.innermost().surface(), key -> new ArrayList<>())
            .add(mention);
      }
    }
    List<List<RegionMention>> ranked =
        bySurface.values().stream()
            .sorted((left, right) -> Integer.compare(right.size(), left.size()))
            .toList();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    RegionMention first = ranked.get(0).get(0);
    int count = ranked.get(0).size();
    boolean alone =
        ranked.stream()
            .skip(1)
            .filter(others -> !related(first, others.get(0)))
            .allMatch(others -> 2 * others.size() <= count);
    String name = first.innermost().surface();
    boolean often = self.isPresent() ? count >= 2 : count >= 3;
    return alone && often && selfFits(name) ? Optional.of(first) : Optional.empty();
  }

  private boolean related(RegionMention left, RegionMention right) {
    return left.candidates().stream()
        .anyMatch(
            one ->
                right.candidates().stream()
                    .anyMatch(two -> lexicon.within(one, two) || lexicon.within(two, one)));
  }

  private int support(Place candidate, List<Place> candidates) {
    int score = 0;
    for (RegionMention mention : heavy) {
      score += HEAVY * support(candidate, candidates, mention);
    }
    for (RegionMention mention : light()) {
      score += support(candidate, candidates, mention);
    }
    return score;
  }

  private int support(Place candidate, List<Place> candidates, RegionMention mention) {
    int score = 0;
    for (Part part : mention.parts()) {
      boolean itself = part.places().size() == 1 && part.places().get(0).equals(candidate);
      boolean above = part.places().stream().anyMatch(place -> lexicon.within(candidate, place));
      boolean aboveOthers =
          candidates.stream()
              .filter(other -> !other.equals(candidate))
              .anyMatch(
                  other -> part.places().stream().anyMatch(place -> lexicon.within(other, place)));
      if (itself) {
        score += HEAVY;
      } else if (above && !aboveOthers) {
        score += weight(part, candidate);
      }
    }
    return score;
  }

  /** A parent named in full counts more than its short name, a province less than a city. */
  private int weight(Part part, Place candidate) {
    boolean direct =
        part.places().stream()
            .anyMatch(place -> lexicon.parent(candidate).filter(place::equals).isPresent());
    int full = part.form() == NameForm.SHORT ? 0 : 1;
    return direct ? 2 + full : 1 + full;
  }

  /** The places of the lines that name agencies or documents, and perhaps of others. */
  private List<RegionMention> besideAgencies() {
    if (light != null) {
      return light;
    }
    List<RegionMention> found = new ArrayList<>();
    for (int start = 0; start < text.length(); start = lineEnd(start) + 1) {
      int end = lineEnd(start);
      if (text.indexOf('《', start, end) >= 0 || lexicon.shapes().namesAgency(text, start, end)) {
        found.addAll(scanner.mentions(text, start, end));
      }
    }
    return found;
  }

  private List<RegionMention> light() {
    if (light == null) {
      light = scanner.mentions(text);
    }
    return light;
  }

  /**
   * The places of the heavy sources, and those of the lines of the text where a name stands.
   *
   * @param counts whether the name counts at a place of the text
   */
  private Stream<RegionMention> near(String name, IntPredicate counts) {
    Stream.Builder<Integer> lines = Stream.builder();
    int at = text.indexOf(name);
    while (at >= 0) {
      int from = at + 1;
      if (counts.test(at)) {
        lines.add(text.lastIndexOf('\n', at) + 1);
        from = lineEnd(at);
      }
      at = text.indexOf(name, from);
    }
    return Stream.concat(
        heavy.stream(),
        lines.build().flatMap(start -> scanner.mentions(text, start, lineEnd(start)).stream()));
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private static boolean anyPart(Stream<RegionMention> mentions, Predicate<Part> wanted) {
    return mentions.flatMap(mention -> mention.parts().stream()).anyMatch(wanted);
  }

  /** Whether a place is the first word of a title in 《》. */
  private static boolean beginsCitation(RegionMention mention, String text) {
    int start = mention.span().start();
    if (start == 0 || text.charAt(start - 1) != '《') {
      return false;
    }
    int end = Math.min(text.length(), start + LONGEST_CITATION + 1);
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == '》' || c == '《') {
        return c == '》' && at >= start + 2;
      }
    }
    return false;
  }

  /** The kind of place the document calls itself most often: 我市, 全区; the first of equals. */
  private static Optional<Character> mostFrequentSelf(String text) {
    int[] counts = new int[KINDS.length()];
    int[] firsts = new int[KINDS.length()];
    countSelf(text, '我', counts, firsts);
    countSelf(text, '全', counts, firsts);
    int best = 0;
    for (int kind = 1; kind < counts.length; kind++) {
      boolean more = counts[kind] > counts[best];
      if (more || (counts[kind] == counts[best] && firsts[kind] < firsts[best])) {
        best = kind;
      }
    }
    return counts[best] == 0 ? Optional.empty() : Optional.of(KINDS.charAt(best));
  }

  private static void countSelf(String text, char self, int[] counts, int[] firsts) {
    for (int at = text.indexOf(self); at >= 0; at = text.indexOf(self, at + 1)) {
      int kind = at + 1 < text.length() ? KINDS.indexOf(text.charAt(at + 1)) : -1;
      boolean word = at + 2 < text.length() && NO_SELF.indexOf(text.charAt(at + 2)) >= 0;
      if (kind >= 0 && !word) {
        firsts[kind] = counts[kind] == 0 ? at : Math.min(firsts[kind], at);
        counts[kind]++;
      }
    }
  }
}
