package io.planwright.search.compare;

import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.search.Plan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in several places: rows are places, columns are years.
 *
 * @param subject the indicator
 * @param basis what is ranked; null where no two values can be compared
 * @param columns the years in ascending order with the figures over all places; null stands for
 *     targets without a year and comes last
 * @param rows the places that state the indicator
 * @param coverage what the comparison rests on
 */
public record TargetComparison(
    Subject subject,
    @Nullable Basis basis,
    List<Column> columns,
    List<Row> rows,
    Coverage coverage) {
  /** Copies the lists. */
  public TargetComparison {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * What all ranked values have in common.
   *
   * @param kind what the numbers say: levels before anything else
   * @param unit the unit they are shown in
   * @param perYear whether they are per year
   * @param ceiling whether they are ceilings, of which the lowest is best
   */
  public record Basis(TargetKind kind, String unit, boolean perYear, boolean ceiling) {}

  /**
   * A year.
   *
   * @param year null for targets without a year
   * @param statistics over the ranked values, null where there are none
   * @param levels of the places that are ranked
   */
  public record Column(@Nullable Integer year, @Nullable Statistics statistics, Levels levels) {}

  /**
   * Figures over the ranked values of a year, one for each place. Quartiles lie between two values
   * in proportion, as QUARTILE.INC of Excel has it.
   *
   * @param count how many places
   * @param best the best value
   * @param lower the first quartile, P25
   * @param median P50
   * @param upper the third quartile, P75
   */
  public record Statistics(
      int count, BigDecimal best, BigDecimal lower, BigDecimal median, BigDecimal upper) {}

  /**
   * A place.
   *
   * @param place the place with its plans
   * @param cells one for each column
   */
  public record Row(Place place, List<Cell> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What a place states for a year.
   *
   * @param values the values, those for the whole place first, firm before striven for
   */
  public record Cell(List<Value> values) {
    /** Copies the list. */
    public Cell {
      values = List.copyOf(values);
    }
  }

  /**
   * One value.
   *
   * @param target the target, with quote and place
   * @param plan the plan it stands in
   * @param amount the number in the unit of the comparison, null where it has another one
   * @param computed what follows from the number and from what the plan says besides
   * @param standing its place among the others, or why it has none
   */
  public record Value(
      Target target, Plan plan, @Nullable BigDecimal amount, Computed computed, Standing standing) {
    /** Whether it is of the kind that is ranked, for the whole place: firm or striven for. */
    public boolean isComparable() {
      return switch (standing) {
        case Standing.Ranked ranked -> true;
        case Standing.Unranked unranked ->
            unranked.reason() == Reason.STRETCH
                || unranked.reason() == Reason.NO_YEAR
                || unranked.reason() == Reason.SEVERAL;
      };
    }
  }

  /**
   * What no plan says but follows from it.
   *
   * @param multiple how many times the baseline the value is
   * @param growth how much the indicator grows each year up to the value
   */
  public record Computed(@Nullable BigDecimal multiple, @Nullable Growth growth) {
    /** Nothing follows. */
    public static final Computed NOTHING = new Computed(null, null);
  }

  /**
   * Growth per year, compounded.
   *
   * @param percentPerYear the rate in percent
   * @param fromYear the year it starts from
   * @param fromValue the value it starts from, in the target's unit
   * @param fromBaseline whether this is the target's stated baseline; else it is the plan's own
   *     target for an earlier year
   */
  public record Growth(
      BigDecimal percentPerYear, int fromYear, BigDecimal fromValue, boolean fromBaseline) {}

  /** The place of a value among those of the other places in a year. */
  public sealed interface Standing {
    /**
     * It can be compared.
     *
     * @param rank from 1; equal values have equal ranks
     * @param of how many are ranked
     * @param gapToBest value minus best value
     * @param gapToMedian value minus median
     */
    record Ranked(int rank, int of, BigDecimal gapToBest, BigDecimal gapToMedian)
        implements Standing {}

    /** It is shown only. */
    record Unranked(Reason reason) implements Standing {}
  }

  /** Why a value is not ranked. */
  public enum Reason {
    /** It is for a part of the place. */
    PART_OF_PLACE,
    /** It is allocated in a table. */
    ALLOCATION,
    /** It is another kind of number: an increment, a rate, a multiple. */
    OTHER_KIND,
    /** It is per year, the others are not, or the other way round. */
    PER_YEAR,
    /** It is in a unit that measures something else. */
    OTHER_UNIT,
    /** It is a ceiling among floors, or a floor among ceilings. */
    OTHER_BOUND,
    /** It is only striven for. */
    STRETCH,
    /** It has no year. */
    NO_YEAR,
    /** A later plan of the same place states another value for the year. */
    SUPERSEDED,
    /** The place states several values for the year. */
    SEVERAL
  }
}
