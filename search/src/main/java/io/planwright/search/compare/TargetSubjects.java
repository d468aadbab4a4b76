package io.planwright.search.compare;

import io.planwright.model.Target;
import io.planwright.search.Plan;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the targets of some plans are about, each thing once: those of one id, measured in the same,
 * whose names say the same besides the words that the id stands for. Of one id are 国高企数量 and
 * 有效高新技术企业, which are one thing, and 遴选高企数量, which is another; 规模以上工业企业数控化率 and 规模以上工业企业诊断率 are
 * two.
 *
 * <p>Those without an id are told by their folded names.
 */
public final class TargetSubjects {
  private final Folded folded = new Folded();
  private final Units units = new Units();
  private final Vocabulary vocabulary;
  private final Map<String, Thing> things = new LinkedHashMap<>();

  /** Something that targets are about. */
  public static final class Thing {
    private final Set<Target> targets = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Integer> names = new TreeMap<>();
    private final @Nullable String id;

    private Thing(@Nullable String id) {
      this.id = id;
    }

    private void add(Target target) {
      targets.add(target);
      names.merge(target.indicator().name(), 1, Integer::sum);
    }

    boolean has(Target target) {
      return targets.contains(target);
    }

    /** It as the subject of a comparison. */
    Subject subject() {
      String usual =
          names.entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .orElseThrow();
      return new Subject(usual, id, usual);
    }
  }

  /** Sorts the targets of some plans. */
  public TargetSubjects(Material material, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Plan plan : material.plans()) {
      for (Target target : plan.document().targets()) {
        things
            .computeIfAbsent(sense(plan, target), any -> new Thing(target.indicator().id()))
            .add(target);
      }
    }
  }

  /** Each thing once, in the order of the plans. */
  public List<Thing> all() {
    return List.copyOf(things.values());
  }

  /** What a target of one of the plans is about. */
  public Thing of(Plan plan, Target target) {
    return Objects.requireNonNull(things.get(sense(plan, target)), target.indicator().name());
  }

  private String sense(Plan plan, Target target) {
    String name =
        UnitNames.withoutPlace(target.indicator().name(), plan.document().metadata().region());
    String dimension = units.of(target.quantity().unit()).dimension();
    @Nullable String id = target.indicator().id();
    return (id == null ? "" : id) + '\n' + dimension + '\n' + besides(folded.name(name), id);
  }

  /** What a name says besides the words that its id stands for. */
  private String besides(String name, @Nullable String id) {
    Vocabulary.@Nullable Term term =
        id == null
            ? null
            : vocabulary.indicatorTerm(name).filter(one -> one.id().equals(id)).orElse(null);
    if (term == null) {
      return name;
    }
    String rest = name;
    for (String word : term.words()) {
      int at = rest.indexOf(word);
      rest = at < 0 ? rest : rest.substring(0, at) + '|' + rest.substring(at + word.length());
    }
    return folded.withoutSlack(rest).replace("|", "");
  }
}
