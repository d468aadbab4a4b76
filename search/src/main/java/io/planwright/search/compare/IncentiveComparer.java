package io.planwright.search.compare;

import io.planwright.model.Incentive;
import io.planwright.model.Metadata;
import io.planwright.search.Plan;
import io.planwright.search.compare.IncentiveComparison.Row;
import io.planwright.search.compare.IncentiveComparison.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what places give for one thing. Immutable; safe for use by many threads. */
public final class IncentiveComparer {
  private final Folded folded = new Folded();
  private final Exclusions exclusions = new Exclusions();
  private final Vocabulary vocabulary;

  /** Creates a comparer that understands triggers with the help of the project's words. */
  public IncentiveComparer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Compares the places of some plans.
   *
   * @param trigger its id ({@code first_certification}) or words ({@code 首次认定})
   * @param filter of the places; a plan is for the years in which it is in force, or in which it
   *     was issued where it does not say how long that is
   */
  public Answer<IncentiveComparison> compare(Material material, String trigger, Filter filter) {
    TriggerFinder finder = new TriggerFinder(folded, vocabulary, material.plans());
    Optional<TriggerFinder.Match> match = finder.find(trigger);
    if (match.isEmpty()) {
      return new Answer.Unknown<>(finder.near(trigger));
    }
    Scope scope = Scope.of(material, filter);
    List<Row> rows = new ArrayList<>();
    for (Place place : scope.places()) {
      for (Origin origin : place.plans()) {
        Plan plan = origin.plan();
        List<Incentive> found =
            inYears(plan, filter) ? incentives(plan, match.get()).toList() : List.of();
        if (!found.isEmpty()) {
          Exclusions.OfPlan against = exclusions.in(plan);
          found.forEach(
              one -> rows.add(new Row(place, plan, one, validity(plan), against.of(one))));
        }
      }
    }
    return new Answer.Found<>(
        new IncentiveComparison(
            match.get().subject(),
            rows,
            scope.coverage(
                plan -> (int) incentives(plan, match.get()).count(),
                plan -> inYears(plan, filter) ? (int) incentives(plan, match.get()).count() : 0)));
  }

  private static Stream<Incentive> incentives(Plan plan, TriggerFinder.Match match) {
    return plan.document().incentives().stream().filter(match.fits());
  }

  private static Validity validity(Plan plan) {
    Metadata metadata = plan.document().metadata();
    return new Validity(
        metadata.dates().effective(),
        metadata.dates().expiry(),
        metadata.periodStart(),
        metadata.periodEnd());
  }

  private static boolean inYears(Plan plan, Filter filter) {
    Metadata metadata = plan.document().metadata();
    @Nullable Integer issued = year(metadata.dates().issued());
    @Nullable Integer from =
        first(year(metadata.dates().effective()), metadata.periodStart(), issued);
    @Nullable Integer to = first(year(metadata.dates().expiry()), metadata.periodEnd(), from);
    if (from == null || to == null) {
      return filter.years().contain(from == null ? to : from);
    }
    for (int year = from; year <= to; year++) {
      if (filter.years().contain(year)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Integer year(@Nullable LocalDate date) {
    return date == null ? null : date.getYear();
  }

  private static @Nullable Integer first(@Nullable Integer... years) {
    for (@Nullable Integer year : years) {
      if (year != null) {
        return year;
      }
    }
    return null;
  }
}
