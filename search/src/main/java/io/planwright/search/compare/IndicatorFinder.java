package io.planwright.search.compare;

import io.planwright.model.Indicator;
import io.planwright.model.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which indicator does a user mean? An id, a name as plans write it, or a name the project's words
 * know; in this order, and only one that some plan has.
 */
final class IndicatorFinder {
  private static final int SUGGESTIONS = 5;
  private static final double NEAR = 0.2;

  private final Folded folded;
  private final List<Indicator> indicators;

  IndicatorFinder(Folded folded, List<Target> targets) {
    this.folded = folded;
    this.indicators = targets.stream().map(Target::indicator).toList();
  }

  /** The indicator of these words; null where no plan has it. */
  @Nullable Subject find(String words, Vocabulary vocabulary) {
    String name = folded.name(words);
    @Nullable String id = null;
    if (has(words)) {
      id = words;
    } else {
      List<Indicator> namesakes =
          indicators.stream().filter(one -> folded.name(one.name()).equals(name)).toList();
      id = mostFrequent(namesakes, Indicator::id);
      if (id == null && !namesakes.isEmpty()) {
        return new Subject(words, null, namesakes.getFirst().name());
      }
      if (id == null) {
        id = vocabulary.indicator(words).filter(this::has).orElse(null);
      }
    }
    if (id == null) {
      return null;
    }
    String known = id;
    @Nullable String usual =
        mostFrequent(
            indicators.stream().filter(one -> known.equals(one.id())).toList(), Indicator::name);
    return new Subject(words, id, usual == null ? words : usual);
  }

  private boolean has(String id) {
    return indicators.stream().anyMatch(one -> id.equals(one.id()));
  }

  private static @Nullable String mostFrequent(
      List<Indicator> indicators, Function<Indicator, @Nullable String> value) {
    Map<String, Integer> counts = new TreeMap<>();
    indicators.stream()
        .map(value)
        .filter(Objects::nonNull)
        .forEach(one -> counts.merge(one, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Whether an indicator is the one asked for. */
  boolean fits(Subject subject, Indicator indicator) {
    return subject.id() != null
        ? subject.id().equals(indicator.id())
        : folded.name(indicator.name()).equals(folded.name(subject.words()));
  }

  /** The indicators the plans do have that are closest to some words, with their ids. */
  List<String> near(String words) {
    String name = folded.name(words);
    Map<String, Double> likeness = new HashMap<>();
    for (Indicator indicator : indicators) {
      String other = folded.name(indicator.name());
      double like = Folded.likeness(name, other);
      if (!name.isEmpty() && (other.contains(name) || name.contains(other))) {
        like = Math.max(like, NEAR) + 1;
      }
      if (indicator.id() != null) {
        like = Math.max(like, Folded.likeness(words, indicator.id()));
      }
      if (like >= NEAR) {
        String id = indicator.id() == null ? "" : "（" + indicator.id() + "）";
        likeness.merge(other + id, like, Math::max);
      }
    }
    List<String> names = new ArrayList<>(likeness.keySet());
    names.sort(
        Comparator.comparing((String one) -> likeness.getOrDefault(one, 0.0))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return names.subList(0, Math.min(SUGGESTIONS, names.size()));
  }
}
