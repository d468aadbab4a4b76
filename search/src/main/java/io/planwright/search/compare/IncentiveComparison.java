package io.planwright.search.compare;

import io.planwright.model.Excerpt;
import io.planwright.model.Incentive;
import io.planwright.search.Plan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several places give for one thing, one row for each place and incentive.
 *
 * @param subject the trigger
 * @param rows the incentives, place after place, in text order
 * @param coverage what the comparison rests on
 */
public record IncentiveComparison(Subject subject, List<Row> rows, Coverage coverage) {
  /** Copies the list. */
  public IncentiveComparison {
    rows = List.copyOf(rows);
  }

  /**
   * An incentive of a place.
   *
   * @param place the place
   * @param plan the plan it stands in
   * @param incentive recipient and condition, amount, cap, rate, sharing, quote
   * @param validity how long the plan is in force
   * @param exclusions what the plan says against taking it together with others
   */
  public record Row(
      Place place, Plan plan, Incentive incentive, Validity validity, List<Exclusion> exclusions) {
    /** Copies the list. */
    public Row {
      exclusions = List.copyOf(exclusions);
    }
  }

  /**
   * How long a plan is in force, each end null where it does not say.
   *
   * @param from the day it takes effect
   * @param to its last day
   * @param firstYear the first year of its period
   * @param lastYear the last year of its period
   */
  public record Validity(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Integer firstYear,
      @Nullable Integer lastYear) {}

  /**
   * A sentence such as {@code 同一企业符合多项政策的，从高不重复享受}.
   *
   * @param sentence the sentence
   * @param general whether it holds for the whole plan; else it stands in the incentive's own
   *     clause
   */
  public record Exclusion(Excerpt sentence, boolean general) {}
}
