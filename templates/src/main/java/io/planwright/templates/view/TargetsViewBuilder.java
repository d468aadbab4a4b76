package io.planwright.templates.view;

import io.planwright.model.TargetKind;
import io.planwright.templates.parameters.Amount;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.IndicatorPlan.Bound;
import io.planwright.templates.parameters.Open;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.YearValue;
import io.planwright.templates.view.PlanView.PlaceView;
import io.planwright.templates.view.TargetsView.Goal;
import io.planwright.templates.view.TargetsView.Year;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sorts the values of indicators by year. */
final class TargetsViewBuilder {
  private static final Map<Integer, String> DOUBLINGS = Map.of(2, "翻一番", 4, "翻两番", 8, "翻三番");

  /** In place of the last year where neither the period nor a value says it. */
  private static final int NO_YEAR = Integer.MAX_VALUE;

  private final @Nullable Period period;
  private final PlaceView place;
  private final Map<Integer, List<Goal>> byYear = new TreeMap<>();
  private final List<Goal> yearly = new ArrayList<>();

  TargetsViewBuilder(@Nullable Period period, PlaceView place) {
    this.period = period;
    this.place = place;
  }

  TargetsView build(List<IndicatorPlan> indicators) {
    indicators.stream().map(indicator -> indicator.within(period)).forEach(this::add);
    @Nullable Integer last = lastYear();
    @Nullable Year goals = null;
    List<Year> steps = new ArrayList<>();
    List<Year> later = new ArrayList<>();
    for (Map.Entry<Integer, List<Goal>> entry : byYear.entrySet()) {
      Year year = new Year(year(entry.getKey()), entry.getValue());
      if (entry.getKey().equals(last)) {
        goals = year;
      } else if (last != null && entry.getKey() > last) {
        later.add(year);
      } else {
        steps.add(year);
      }
    }
    return new TargetsView(goals, steps, later, yearly);
  }

  private static String year(int year) {
    return year == NO_YEAR ? Words.open("期末年份") : String.valueOf(year);
  }

  /** The last year of the period, or of the values when none is due then. */
  private @Nullable Integer lastYear() {
    if (period != null && byYear.containsKey(period.to())) {
      return period.to();
    }
    return byYear.isEmpty() ? null : ((TreeMap<Integer, List<Goal>>) byYear).lastKey();
  }

  private void add(IndicatorPlan indicator) {
    if (indicator.perYear()) {
      yearly.add(goal(indicator, null, each(indicator.path()), each(indicator.stretch()), true));
      return;
    }
    TreeMap<Integer, @Nullable YearValue[]> years = new TreeMap<>();
    indicator.path().forEach(value -> put(years, value, 0));
    indicator.stretch().forEach(value -> put(years, value, 1));
    if (years.isEmpty()) {
      int end = period == null ? NO_YEAR : period.to();
      years.put(end, new YearValue[] {new YearValue(end, null), null});
    }
    for (Map.Entry<Integer, @Nullable YearValue[]> year : years.entrySet()) {
      boolean last = year.getKey().equals(years.lastKey());
      byYear
          .computeIfAbsent(year.getKey(), any -> new ArrayList<>())
          .add(goal(indicator, year.getKey(), year.getValue()[0], year.getValue()[1], last));
    }
  }

  private static @Nullable YearValue each(List<YearValue> values) {
    return values.isEmpty() ? null : values.get(0);
  }

  private void put(Map<Integer, @Nullable YearValue[]> years, YearValue value, int slot) {
    Integer year =
        value.year() == null && period != null ? Integer.valueOf(period.to()) : value.year();
    if (year != null) {
      years.computeIfAbsent(year, any -> new YearValue[2])[slot] = value;
    }
  }

  private Goal goal(
      IndicatorPlan indicator,
      @Nullable Integer year,
      @Nullable YearValue firm,
      @Nullable YearValue stretch,
      boolean last) {
    String scope = Words.shown(indicator.scope(), name(indicator) + "的范围");
    return new Goal(
        Words.orOpen(indicator.bareName(), "指标名称"),
        indicator.kind().code(),
        indicator.falls(),
        bound(indicator, firm == null ? stretch : firm),
        unit(indicator),
        firm == null && stretch != null ? null : value(indicator, year, firm),
        stretch == null ? null : value(indicator, year, stretch),
        baseYear(indicator, last),
        last && indicator.baseline().value() != null && indicator.kind() == TargetKind.LEVEL
            ? Words.amount(indicator.baseline().value(), unit(indicator))
            : null,
        scope == null || scope.equals(place.name()) ? null : scope,
        last ? Open.orNull(indicator.source()) : null);
  }

  /** A multiple needs it wherever it stands; other values have it beside the last of them. */
  private static @Nullable String baseYear(IndicatorPlan indicator, boolean last) {
    Integer year = indicator.baseline().year();
    if (indicator.kind() == TargetKind.MULTIPLE) {
      return year == null ? Words.open(name(indicator) + "的基期") : String.valueOf(year);
    }
    return year == null || !last || indicator.perYear() ? null : String.valueOf(year);
  }

  private static String bound(IndicatorPlan indicator, @Nullable YearValue value) {
    Amount amount = value == null ? null : value.value();
    if (amount != null && amount.upper() != null) {
      return "range";
    }
    Bound bound = indicator.bound();
    return switch (bound) {
      case AT_LEAST -> "min";
      case ABOUT -> "about";
      case AT_MOST -> "max";
      case EXACTLY -> "exact";
    };
  }

  private static String value(
      IndicatorPlan indicator, @Nullable Integer year, @Nullable YearValue value) {
    Amount amount = value == null ? null : value.value();
    if (amount == null) {
      String when = year == null || year == NO_YEAR ? "" : year + "年";
      return Words.open(when + name(indicator)) + unit(indicator);
    }
    if (indicator.kind() == TargetKind.MULTIPLE && amount.upper() == null) {
      for (Map.Entry<Integer, String> doubling : DOUBLINGS.entrySet()) {
        if (amount.value().compareTo(new BigDecimal(doubling.getKey())) == 0) {
          return doubling.getValue();
        }
      }
    }
    return Words.amount(amount, unit(indicator));
  }

  private static String unit(IndicatorPlan indicator) {
    return Words.orOpen(indicator.unit(), name(indicator) + "的单位");
  }

  /** What an indicator is called where something of it is open. */
  private static String name(IndicatorPlan indicator) {
    return Open.is(indicator.name()) ? "指标" : indicator.name();
  }
}
