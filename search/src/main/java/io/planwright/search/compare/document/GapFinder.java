package io.planwright.search.compare.document;

import io.planwright.model.Excerpt;
import io.planwright.model.Incentive;
import io.planwright.model.Provenance;
import io.planwright.model.Target;
import io.planwright.search.Plan;
import io.planwright.search.compare.document.Gap.Evidence;
import io.planwright.search.compare.document.Gap.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what other places have and one lacks.
 *
 * <p>Example: where three cities reward a 重新认定 and the fourth does not, the fourth has a gap of the
 * kind {@link Gap.Kind#TRIGGER} with three quotes.
 *
 * <p>Indicators and triggers are compared by their canonical ids; those no lexicon knows are left
 * to the clauses. That a plan lacks something can only be said of a plan that was read whole, which
 * is for the caller to know ({@code GapComparer}).
 */
public final class GapFinder {
  private final Topics topics = new Topics();

  /** Creates a finder with its word list; it may be shared. */
  public GapFinder() {}

  /**
   * The gaps of a place, those that most others fill first.
   *
   * @param own its plans, which together must lack something
   * @param others the plans of other places
   */
  public List<Gap> find(List<Plan> own, List<Plan> others) {
    List<Gap> gaps = new ArrayList<>();
    gaps.addAll(indicators(own, others));
    gaps.addAll(triggers(own, others));
    gaps.addAll(topics.missing(own, others));
    gaps.addAll(clauses(own, others));
    gaps.sort(
        Comparator.comparingInt((Gap gap) -> -gap.places())
            .thenComparing(Gap::kind)
            .thenComparing(Gap::name));
    return gaps;
  }

  private static List<Gap> indicators(List<Plan> own, List<Plan> others) {
    Set<String> known = new HashSet<>();
    for (Plan plan : own) {
      for (Target target : plan.document().targets()) {
        if (target.indicator().id() != null) {
          known.add(target.indicator().id());
        }
      }
    }
    Collection collection = new Collection(Kind.INDICATOR, known);
    for (Plan other : others) {
      for (Target target : other.document().targets()) {
        collection.add(
            other,
            target.indicator().id(),
            target.indicator().name(),
            target.quote(),
            target.provenance());
      }
    }
    return collection.gaps();
  }

  private static List<Gap> triggers(List<Plan> own, List<Plan> others) {
    Set<String> known = new HashSet<>();
    for (Plan plan : own) {
      for (Incentive incentive : plan.document().incentives()) {
        if (incentive.trigger().id() != null) {
          known.add(incentive.trigger().id());
        }
      }
    }
    Collection collection = new Collection(Kind.TRIGGER, known);
    for (Plan other : others) {
      for (Incentive incentive : other.document().incentives()) {
        collection.add(
            other,
            incentive.trigger().id(),
            incentive.trigger().text(),
            incentive.quote(),
            incentive.provenance());
      }
    }
    return collection.gaps();
  }

  /** Facts by their ids, with one quote a plan. */
  private static final class Collection {
    private final Kind kind;
    private final Set<String> known;
    private final Map<String, Map<String, Integer>> names = new LinkedHashMap<>();
    private final Map<String, EvidenceList> evidence = new HashMap<>();

    Collection(Kind kind, Set<String> known) {
      this.kind = kind;
      this.known = known;
    }

    void add(Plan plan, @Nullable String id, String name, Excerpt quote, Provenance provenance) {
      if (id == null || known.contains(id)) {
        return;
      }
      String section = provenance.section() == null ? "" : provenance.section();
      names.computeIfAbsent(id, key -> new LinkedHashMap<>()).merge(name, 1, Integer::sum);
      evidence
          .computeIfAbsent(id, key -> new EvidenceList())
          .add(new Evidence(plan, quote, section));
    }

    List<Gap> gaps() {
      List<Gap> gaps = new ArrayList<>();
      names.forEach(
          (id, words) ->
              gaps.add(
                  new Gap(
                      kind,
                      mostUsed(words),
                      id,
                      evidence.getOrDefault(id, new EvidenceList()).all())));
      return gaps;
    }

    /** The name that is used most; of several the shortest. */
    private static String mostUsed(Map<String, Integer> words) {
      return words.entrySet().stream()
          .min(
              Comparator.comparingInt((Map.Entry<String, Integer> word) -> -word.getValue())
                  .thenComparingInt(word -> word.getKey().length()))
          .map(Map.Entry::getKey)
          .orElse("");
    }
  }

  private static List<Gap> clauses(List<Plan> own, List<Plan> others) {
    List<Item> had = own.stream().flatMap(plan -> Item.of(plan).stream()).toList();
    ClauseGroups groups = new ClauseGroups();
    for (Plan other : others) {
      groups.add(other, Item.of(other), had);
    }
    return groups.shared();
  }
}
