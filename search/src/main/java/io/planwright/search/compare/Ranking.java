package io.planwright.search.compare;

import io.planwright.search.compare.TargetComparer.Fact;
import io.planwright.search.compare.TargetComparison.Basis;
import io.planwright.search.compare.TargetComparison.Reason;
import io.planwright.search.compare.TargetComparison.Standing;
import io.planwright.search.compare.TargetComparison.Statistics;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Ranks the values of each year, one for each place, and says of the others why they have none. */
final class Ranking {
  private final Units units;
  private final @Nullable Basis basis;
  private final IdentityHashMap<Fact, Reason> reasons = new IdentityHashMap<>();
  private final Map<Integer, List<Fact>> ranked = new TreeMap<>();
  private final Map<Integer, Statistics> statistics = new HashMap<>();

  Ranking(List<Fact> facts, @Nullable Basis basis, Units units) {
    this.units = units;
    this.basis = basis;
    if (basis == null) {
      return;
    }
    IdentityHashMap<Place, Map<Integer, List<Fact>>> candidates = new IdentityHashMap<>();
    for (Fact fact : facts) {
      @Nullable Reason reason = reason(fact, basis);
      @Nullable Integer year = fact.year();
      if (reason != null || year == null) {
        reasons.put(fact, reason == null ? Reason.NO_YEAR : reason);
      } else {
        candidates
            .computeIfAbsent(fact.place(), key -> new TreeMap<>())
            .computeIfAbsent(year, key -> new ArrayList<>())
            .add(fact);
      }
    }
    for (Fact fact : facts) {
      Map<Integer, List<Fact>> years = candidates.remove(fact.place());
      if (years != null) {
        years.forEach(this::choose);
      }
    }
    ranked.forEach(
        (year, chosen) ->
            statistics.put(
                year,
                Figures.statistics(
                    chosen.stream().map(fact -> amount(fact, basis)).toList(), basis.ceiling())));
  }

  private @Nullable Reason reason(Fact fact, Basis basis) {
    if (fact.target().scope() != null) {
      return Reason.PART_OF_PLACE;
    }
    if (fact.isAllocated()) {
      return Reason.ALLOCATION;
    }
    if (fact.target().kind() != basis.kind()) {
      return Reason.OTHER_KIND;
    }
    if (fact.target().timeline().perYear() != basis.perYear()) {
      return Reason.PER_YEAR;
    }
    if (!BasisFinder.dimension(fact, units).equals(units.of(basis.unit()).dimension())) {
      return Reason.OTHER_UNIT;
    }
    if (!fact.isFirm()) {
      return Reason.STRETCH;
    }
    return BasisFinder.isCeiling(fact) == basis.ceiling() ? null : Reason.OTHER_BOUND;
  }

  /** One value stands for a place in a year: the only one, or that of its latest plan. */
  private void choose(int year, List<Fact> candidates) {
    List<Fact> chosen = new ArrayList<>(candidates);
    if (differ(chosen)) {
      chosen = latest(candidates);
      Set<Fact> kept = Collections.newSetFromMap(new IdentityHashMap<>());
      kept.addAll(chosen);
      candidates.stream()
          .filter(fact -> !kept.contains(fact))
          .forEach(fact -> reasons.put(fact, Reason.SUPERSEDED));
    }
    if (differ(chosen)) {
      chosen.forEach(fact -> reasons.put(fact, Reason.SEVERAL));
      return;
    }
    ranked.computeIfAbsent(year, key -> new ArrayList<>()).add(chosen.getFirst());
    chosen.stream().skip(1).forEach(fact -> reasons.put(fact, Reason.SEVERAL));
  }

  private boolean differ(List<Fact> facts) {
    return facts.stream().map(fact -> value(fact).stripTrailingZeros()).distinct().limit(2).count()
        > 1;
  }

  private BigDecimal value(Fact fact) {
    Units.Unit unit = units.of(fact.target().quantity().unit());
    return fact.target().quantity().measure().value().multiply(unit.factor());
  }

  /** The facts of the plan that was issued last; all where that cannot be told. */
  private static List<Fact> latest(List<Fact> facts) {
    @Nullable LocalDate last = null;
    for (Fact fact : facts) {
      @Nullable LocalDate issued = fact.plan().document().metadata().dates().issued();
      if (issued == null) {
        return facts;
      }
      last = last == null || issued.isAfter(last) ? issued : last;
    }
    @Nullable LocalDate date = last;
    return facts.stream()
        .filter(fact -> Objects.equals(fact.plan().document().metadata().dates().issued(), date))
        .toList();
  }

  private BigDecimal amount(Fact fact, Basis common) {
    Units.Unit unit = units.of(fact.target().quantity().unit());
    BigDecimal value = fact.target().quantity().measure().value();
    return Figures.plain(Units.converted(value, unit, units.of(common.unit())));
  }

  /** Figures over the ranked values of a year. */
  @Nullable Statistics statistics(@Nullable Integer year) {
    return year == null ? null : statistics.get(year);
  }

  /** The levels of government of the places that are ranked in a year. */
  Levels levels(@Nullable Integer year) {
    return year == null
        ? Levels.NONE
        : Levels.of(ranked.getOrDefault(year, List.of()).stream().map(Fact::place));
  }

  /** Where a fact stands. */
  Standing standing(Fact fact) {
    @Nullable Reason reason = reasons.get(fact);
    @Nullable Statistics figures = statistics(fact.year());
    if (reason != null || basis == null || figures == null) {
      return new Standing.Unranked(reason == null ? Reason.NO_YEAR : reason);
    }
    Basis common = basis;
    BigDecimal amount = amount(fact, common);
    List<Fact> others = ranked.getOrDefault(Objects.requireNonNull(fact.year()), List.of());
    long better =
        others.stream()
            .map(other -> amount(other, common).compareTo(amount))
            .filter(order -> common.ceiling() ? order < 0 : order > 0)
            .count();
    return new Standing.Ranked(
        (int) better + 1,
        figures.count(),
        Figures.plain(amount.subtract(figures.best())),
        Figures.plain(amount.subtract(figures.median())));
  }
}
