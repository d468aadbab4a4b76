package io.planwright.search.compare;

import io.planwright.model.Incentive;
import io.planwright.search.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which incentives does a user mean? Those with an id, with the trigger the project's words find in
 * what was typed ({@code 首次认定}), or with the words themselves. What was typed besides a known
 * trigger has to stand in the clause: {@code 高企首次认定} leaves out the first recognition of
 * laboratories.
 */
final class TriggerFinder {
  private static final int SUGGESTIONS = 5;
  private static final double NEAR = 0.2;

  private final Folded folded;
  private final Vocabulary vocabulary;
  private final List<Incentive> incentives;

  /**
   * A trigger that was found.
   *
   * @param subject what is compared
   * @param fits whether an incentive is one of them
   */
  record Match(Subject subject, Predicate<Incentive> fits) {}

  TriggerFinder(Folded folded, Vocabulary vocabulary, List<Plan> plans) {
    this.folded = folded;
    this.vocabulary = vocabulary;
    this.incentives =
        plans.stream().flatMap(plan -> plan.document().incentives().stream()).toList();
  }

  /** The incentives meant by some words; empty where no plan has one. */
  Optional<Match> find(String words) {
    return byId(words, words, "")
        .or(
            () ->
                vocabulary
                    .trigger(words)
                    .flatMap(term -> byId(words, term.id(), rest(words, term.words()))))
        .or(() -> byWords(words));
  }

  private Optional<Match> byId(String words, String id, String rest) {
    Predicate<Incentive> fits =
        incentive -> id.equals(incentive.trigger().id()) && says(incentive, rest);
    if (incentives.stream().noneMatch(fits)) {
      return Optional.empty();
    }
    String name = rest.isEmpty() ? vocabulary.triggerName(id).orElse(words) : words;
    return Optional.of(new Match(new Subject(words, id, name), fits));
  }

  /** What was typed besides the words of a known trigger. */
  private String rest(String words, List<String> known) {
    String rest = Folded.plain(words);
    for (String word : known) {
      rest = rest.replace(Folded.plain(word), " ");
    }
    String kept = rest.replaceAll("[的为了是]", " ").strip();
    return kept.length() < 2 ? "" : kept;
  }

  private Optional<Match> byWords(String words) {
    Predicate<Incentive> fits = incentive -> says(incentive, words);
    return Folded.plain(words).isEmpty() || incentives.stream().noneMatch(fits)
        ? Optional.empty()
        : Optional.of(new Match(new Subject(words, null, words), fits));
  }

  /** Whether all words stand in the clause or in what was read as its trigger. */
  private boolean says(Incentive incentive, String words) {
    String clause = folded.words(incentive.trigger().text() + incentive.quote().text());
    for (String word : words.split("[\\s,，、]+", -1)) {
      if (!clause.contains(folded.words(word))) {
        return false;
      }
    }
    return true;
  }

  /** The triggers the plans do have that are closest to some words; all sorts where none is. */
  List<String> near(String words) {
    Map<String, Double> likeness = new HashMap<>();
    for (Incentive incentive : incentives) {
      @Nullable String id = incentive.trigger().id();
      if (id != null) {
        String name = vocabulary.triggerName(id).map(one -> one + "（" + id + "）").orElse(id);
        double like =
            Math.max(
                Folded.likeness(folded.words(words), folded.words(name)),
                Folded.likeness(folded.words(words), folded.words(incentive.trigger().text())));
        likeness.merge(name, like, Math::max);
      }
    }
    List<String> names = new ArrayList<>(likeness.keySet());
    names.sort(
        Comparator.comparing((String one) -> likeness.getOrDefault(one, 0.0))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    List<String> close =
        names.stream().filter(one -> likeness.getOrDefault(one, 0.0) >= NEAR).toList();
    List<String> shown = close.isEmpty() ? names : close;
    return shown.subList(0, Math.min(SUGGESTIONS, shown.size()));
  }
}
