package io.planwright.extract.region;

import io.planwright.extract.region.RegionMention.Part;
import io.planwright.model.Metadata.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All places a document names, to support or refute what its title says. */
final class PlaceEvidence {
  private static final Pattern SELF = Pattern.compile("[我全](省|市|区|县|州|盟|旗|镇|乡)(?!面|心|权|力)");
  private static final Pattern CITATION = Pattern.compile("《[^《》]{2,120}》");
  private static final int HEAVY = 3;

  private final RegionLexicon lexicon;
  private final List<RegionMention> heavy = new ArrayList<>();
  private final List<RegionMention> light;
  private final List<RegionMention> uncited;
  private final List<RegionMention> cityAgencies;
  private final Optional<Character> self;

  PlaceEvidence(RegionLexicon lexicon, RegionScanner scanner, List<String> sources, String text) {
    this.lexicon = lexicon;
    sources.forEach(source -> heavy.addAll(scanner.mentions(source)));
    light = scanner.mentions(text);
    Set<Integer> cited = new LinkedHashSet<>();
    Matcher citation = CITATION.matcher(text);
    while (citation.find()) {
      cited.add(citation.start() + 1);
    }
    uncited = light.stream().filter(mention -> !cited.contains(mention.span().start())).toList();
    cityAgencies =
        light.stream()
            .filter(mention -> mention.innermost().level() == Level.CITY)
            .filter(
                mention ->
                    cited.contains(mention.span().start())
                        || lexicon.shapes().agencyFollows(text, mention.span().end(), 8))
            .toList();
    self = mostFrequentSelf(text);
  }

  /** Whether the document names the place beside its title, in full or short. */
  boolean names(RegionMention mention) {
    String surface = mention.innermost().surface();
    return all().stream()
        .flatMap(other -> other.parts().stream())
        .anyMatch(
            part ->
                part.surface().equals(surface)
                    || part.places().stream().anyMatch(mention.candidates()::contains));
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
    return all().stream()
        .flatMap(mention -> mention.parts().stream())
        .anyMatch(part -> part.form() == NameForm.OFFICIAL && part.places().contains(place));
  }

  /** The fullest way the document writes this name: 白云区 → 贵阳市白云区 where it says so. */
  RegionMention fullest(RegionMention mention) {
    String surface = mention.innermost().surface();
    return all().stream()
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
    cityAgencies.forEach(
        mention -> cities.putIfAbsent(mention.innermost().surface(), mention.innermost()));
    return cities.size() == 1 ? cities.values().stream().findFirst() : Optional.empty();
  }

  /** The place the text itself speaks of again and again, if there is just one such place. */
  Optional<RegionMention> recurring() {
    Map<String, List<RegionMention>> bySurface = new LinkedHashMap<>();
    for (RegionMention mention : uncited) {
      if (mention.innermost().form() != NameForm.SHORT) {
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
    for (RegionMention mention : light) {
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

  private List<RegionMention> all() {
    List<RegionMention> all = new ArrayList<>(heavy);
    all.addAll(light);
    return all;
  }

  private static Optional<Character> mostFrequentSelf(String text) {
    Map<Character, Integer> counts = new LinkedHashMap<>();
    Matcher matcher = SELF.matcher(text);
    while (matcher.find()) {
      counts.merge(matcher.group(1).charAt(0), 1, Integer::sum);
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
