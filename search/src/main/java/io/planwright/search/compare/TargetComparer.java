package io.planwright.search.compare;

import io.planwright.model.Baseline;
import io.planwright.model.Commitment;
import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.model.Timeline;
import io.planwright.search.Plan;
import io.planwright.search.compare.TargetComparison.Basis;
import io.planwright.search.compare.TargetComparison.Cell;
import io.planwright.search.compare.TargetComparison.Column;
import io.planwright.search.compare.TargetComparison.Computed;
import io.planwright.search.compare.TargetComparison.Growth;
import io.planwright.search.compare.TargetComparison.Row;
import io.planwright.search.compare.TargetComparison.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what places promise of one indicator. Immutable; safe for use by many threads. */
public final class TargetComparer {
  private final Folded folded = new Folded();
  private final Units units = new Units();
  private final Vocabulary vocabulary;

  /** Creates a comparer that understands names with the help of the project's words. */
  public TargetComparer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Compares the places of some plans.
   *
   * @param indicator its id ({@code hightech.enterprise.count}) or a name ({@code 高新技术企业数量})
   */
  public Answer<TargetComparison> compare(Material material, String indicator, Filter filter) {
    IndicatorFinder finder =
        new IndicatorFinder(
            folded,
            material.plans().stream().flatMap(plan -> plan.document().targets().stream()).toList());
    @Nullable Subject subject = finder.find(indicator, vocabulary);
    if (subject == null) {
      return new Answer.Unknown<>(finder.near(indicator));
    }
    return new Answer.Found<>(
        compare(material, subject, target -> finder.fits(subject, target.indicator()), filter));
  }

  /** Compares what some plans promise of one of the things their targets are about. */
  public TargetComparison compare(Material material, TargetSubjects.Thing thing, Filter filter) {
    return compare(material, thing.subject(), thing::has, filter);
  }

  private TargetComparison compare(
      Material material, Subject subject, Predicate<Target> fits, Filter filter) {
    Scope scope = Scope.of(material, filter);
    List<Fact> facts = new ArrayList<>();
    for (Place place : scope.places()) {
      for (Origin origin : place.plans()) {
        targets(origin.plan(), fits)
            .filter(target -> filter.years().contain(year(target.timeline())))
            .forEach(target -> add(facts, new Fact(place, origin.plan(), target)));
      }
    }
    @Nullable Basis basis = BasisFinder.basis(facts, units);
    TreeSet<Integer> years = new TreeSet<>();
    facts.stream().map(Fact::year).filter(Objects::nonNull).forEach(years::add);
    List<@Nullable Integer> columns = new ArrayList<>(years);
    if (facts.stream().anyMatch(fact -> fact.year() == null)) {
      columns.add(null);
    }
    Ranking ranking = new Ranking(facts, basis, units);
    List<Column> heads = new ArrayList<>();
    for (@Nullable Integer year : columns) {
      heads.add(new Column(year, ranking.statistics(year), ranking.levels(year)));
    }
    return new TargetComparison(
        subject,
        basis,
        heads,
        rows(scope.places(), facts, columns, ranking, basis),
        scope.coverage(
            plan -> (int) targets(plan, fits).count(),
            plan ->
                (int)
                    targets(plan, fits)
                        .filter(target -> filter.years().contain(year(target.timeline())))
                        .count()));
  }

  private static Stream<Target> targets(Plan plan, Predicate<Target> fits) {
    return plan.document().targets().stream().filter(fits);
  }

  /** The year a target is due: that of its period where it has none of its own. */
  static @Nullable Integer year(Timeline timeline) {
    return timeline.year() != null ? timeline.year() : timeline.periodEnd();
  }

  /** A plan that says the same twice says it once. */
  private static void add(List<Fact> facts, Fact fact) {
    if (facts.stream().noneMatch(fact::saysTheSame)) {
      facts.add(fact);
    }
  }

  private List<Row> rows(
      List<Place> places,
      List<Fact> facts,
      List<@Nullable Integer> columns,
      Ranking ranking,
      @Nullable Basis basis) {
    IdentityHashMap<Place, List<Fact>> byPlace = new IdentityHashMap<>();
    facts.forEach(
        fact -> byPlace.computeIfAbsent(fact.place(), key -> new ArrayList<>()).add(fact));
    List<Row> rows = new ArrayList<>();
    for (Place place : places) {
      List<Fact> own = byPlace.getOrDefault(place, List.of());
      if (!own.isEmpty()) {
        List<Cell> cells = new ArrayList<>();
        for (@Nullable Integer year : columns) {
          cells.add(
              new Cell(
                  own.stream()
                      .filter(fact -> Objects.equals(fact.year(), year))
                      .sorted(
                          Comparator.comparing(Fact::isPart)
                              .thenComparing(fact -> fact.target().kind())
                              .thenComparing(fact -> fact.target().commitment()))
                      .map(fact -> value(fact, own, ranking, basis))
                      .toList()));
        }
        rows.add(new Row(place, cells));
      }
    }
    return rows;
  }

  private Value value(Fact fact, List<Fact> own, Ranking ranking, @Nullable Basis basis) {
    Units.Unit unit = units.of(fact.target().quantity().unit());
    @Nullable BigDecimal amount = null;
    if (basis != null && units.of(basis.unit()).dimension().equals(unit.dimension())) {
      amount =
          Figures.plain(
              Units.converted(
                  fact.target().quantity().measure().value(), unit, units.of(basis.unit())));
    }
    return new Value(
        fact.target(), fact.plan(), amount, computed(fact, own), ranking.standing(fact));
  }

  private Computed computed(Fact fact, List<Fact> own) {
    Target target = fact.target();
    if (target.kind() != TargetKind.LEVEL || target.timeline().perYear()) {
      return Computed.NOTHING;
    }
    BigDecimal value = target.quantity().measure().value();
    Baseline baseline = target.baseline();
    @Nullable BigDecimal from = baseline.value();
    @Nullable Integer year = fact.year();
    if (from != null && from.signum() > 0 && value.signum() > 0) {
      @Nullable Integer since = baseline.year();
      @Nullable Growth growth =
          year == null || since == null || since >= year
              ? null
              : new Growth(Figures.growth(from, value, year - since), since, from, true);
      return new Computed(Figures.multiple(value, from), growth);
    }
    return new Computed(null, year == null ? null : sinceEarlierTarget(fact, year, own));
  }

  /** From the last earlier year for which the same plan promises a level as firmly. */
  private @Nullable Growth sinceEarlierTarget(Fact fact, int year, List<Fact> own) {
    Units.Unit unit = units.of(fact.target().quantity().unit());
    @Nullable Growth found = null;
    for (Fact other : own) {
      @Nullable Integer since = other.year();
      BigDecimal from = other.target().quantity().measure().value();
      boolean alike =
          other.isOfSamePlan(fact)
              && other.target().kind() == TargetKind.LEVEL
              && other.target().commitment() == fact.target().commitment()
              && Objects.equals(other.target().scope(), fact.target().scope())
              && units.of(other.target().quantity().unit()).dimension().equals(unit.dimension());
      if (alike
          && since != null
          && since < year
          && from.signum() > 0
          && (found == null || since > found.fromYear())) {
        BigDecimal start = Units.converted(from, units.of(other.target().quantity().unit()), unit);
        BigDecimal value = fact.target().quantity().measure().value();
        if (value.signum() > 0) {
          found = new Growth(Figures.growth(start, value, year - since), since, start, false);
        }
      }
    }
    return found;
  }

  /** A target of the indicator with where it comes from. */
  record Fact(Place place, Plan plan, Target target) {
    @Nullable Integer year() {
      return TargetComparer.year(target.timeline());
    }

    boolean isPart() {
      return target.scope() != null || isAllocated();
    }

    boolean isAllocated() {
      return plan.document().tables().stream()
          .anyMatch(table -> table.span().contains(target.quote().span()));
    }

    boolean isFirm() {
      return target.commitment() == Commitment.FIRM;
    }

    boolean isOfSamePlan(Fact other) {
      return plan.document().id().equals(other.plan.document().id())
          && plan.source().path().equals(other.plan.source().path());
    }

    boolean saysTheSame(Fact other) {
      return isOfSamePlan(other)
          && target.quantity().equals(other.target.quantity())
          && target.kind() == other.target.kind()
          && target.commitment() == other.target.commitment()
          && target.timeline().equals(other.target.timeline())
          && target.baseline().equals(other.target.baseline())
          && Objects.equals(target.scope(), other.target.scope());
    }
  }
}
