package io.planwright.templates.circle;

import io.planwright.model.TargetKind;
import io.planwright.templates.parameters.Amount;
import io.planwright.templates.parameters.AnnexKind;
import io.planwright.templates.parameters.IncentivePlan;
import io.planwright.templates.parameters.IncentivePlan.Payer;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.Open;
import io.planwright.templates.parameters.PlanParameters;
import io.planwright.templates.parameters.Task;
import io.planwright.templates.parameters.TaskGroup;
import io.planwright.templates.parameters.YearValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts parameters into the form of facts. */
final class DecidedFacts {
  private static final Set<BigDecimal> DOUBLINGS =
      Set.of(new BigDecimal(2), new BigDecimal(4), new BigDecimal(8));

  private final PlanParameters parameters;
  private final Set<Fact> facts = new LinkedHashSet<>();

  DecidedFacts(PlanParameters parameters) {
    this.parameters = parameters;
  }

  Set<Fact> facts() {
    parameters.indicators().stream()
        .map(indicator -> indicator.within(parameters.period()))
        .forEach(this::add);
    if (parameters.annexes().contains(AnnexKind.INDICATORS)) {
      parameters.indicators().stream()
          .map(IndicatorPlan::units)
          .filter(units -> !units.isEmpty() && !Open.isAmong(units))
          .forEach(units -> facts.add(new Fact.Duty(List.of(), units)));
    }
    for (TaskGroup group : parameters.tasks()) {
      group.tasks().stream()
          .filter(task -> !task.lead().isEmpty() || !task.support().isEmpty())
          .forEach(this::add);
    }
    for (IncentivePlan incentive : parameters.incentives()) {
      add(incentive);
    }
    return facts;
  }

  private void add(Task task) {
    if (!Open.isAmong(task.lead()) && !Open.isAmong(task.support())) {
      facts.add(new Fact.Duty(task.lead(), task.support()));
    }
  }

  private void add(IndicatorPlan indicator) {
    List<Integer> years = new ArrayList<>();
    indicator.path().forEach(value -> years.add(year(indicator, value)));
    indicator.stretch().forEach(value -> years.add(year(indicator, value)));
    int last = years.stream().mapToInt(Integer::intValue).max().orElse(0);
    for (YearValue value : indicator.path()) {
      goal(indicator, value, false, year(indicator, value) == last);
    }
    for (YearValue value : indicator.stretch()) {
      goal(indicator, value, true, false);
    }
  }

  /** The year of a value, the end of the period where it has none; 0 for every year. */
  private int year(IndicatorPlan indicator, YearValue value) {
    if (indicator.perYear()) {
      return 0;
    }
    if (value.year() != null) {
      return value.year();
    }
    return parameters.period() == null ? 0 : parameters.period().to();
  }

  private void goal(IndicatorPlan indicator, YearValue planned, boolean stretch, boolean last) {
    Amount amount = planned.value();
    String unit = indicator.unit();
    if (amount == null || unit == null || Open.is(indicator.name()) || Open.is(indicator.scope())) {
      return;
    }
    TargetKind kind = indicator.kind();
    if (kind == TargetKind.MULTIPLE && indicator.baseline().year() == null) {
      return; // of what, is open
    }
    boolean first = last || kind == TargetKind.MULTIPLE;
    boolean based = first && !stretch && !indicator.perYear() && hasBase(indicator);
    Amount base = indicator.baseline().value();
    int year = year(indicator, planned);
    String scope = indicator.scope();
    facts.add(
        new Fact.Goal(
            IndicatorPlan.toldName(indicator.name(), kind),
            scope == null || scope.equals(parameters.place().name()) ? null : scope,
            kind.code(),
            bound(indicator, amount),
            amount.upper() == null
                ? Numbers.plain(amount.value())
                : Numbers.range(amount.value(), amount.upper()),
            unit,
            stretch,
            year == 0 ? null : year,
            indicator.perYear(),
            based ? indicator.baseline().year() : null,
            based && kind == TargetKind.LEVEL && base != null
                ? Numbers.plain(base.value())
                : null));
  }

  /** Whether the wording has a place for the baseline. */
  private static boolean hasBase(IndicatorPlan indicator) {
    return switch (indicator.kind()) {
      case LEVEL -> indicator.baseline().complete();
      case GROWTH, MULTIPLE, INCREMENT, DIFFERENCE -> indicator.baseline().year() != null;
    };
  }

  private static String bound(IndicatorPlan indicator, Amount amount) {
    if (amount.upper() != null) {
      return "range";
    }
    if (indicator.kind() == TargetKind.MULTIPLE
        && DOUBLINGS.contains(amount.value().stripTrailingZeros())) {
      return "exact";
    }
    return switch (indicator.bound()) {
      case AT_LEAST -> "min";
      case ABOUT -> "about";
      case AT_MOST -> "max";
      case EXACTLY -> "exact";
    };
  }

  private void add(IncentivePlan incentive) {
    boolean given =
        incentive.amountYuan() != null || incentive.capYuan() != null || incentive.rate() != null;
    if (given && !isOpen(incentive)) {
      facts.add(
          new Fact.Award(
              incentive.trigger(),
              incentive.instrument().code(),
              incentive.form().code(),
              Numbers.orNull(incentive.amountYuan()),
              Numbers.orNull(incentive.capYuan()),
              Numbers.orNull(incentive.rate()),
              incentive.rate() == null ? null : incentive.rateBase(),
              incentive.perUnit(),
              incentive.sharing().stream()
                  .map(payer -> payer.name() + Numbers.orNull(payer.percent()) + "%")
                  .collect(Collectors.toSet())));
    }
    if (!incentive.units().isEmpty() && !Open.isAmong(incentive.units())) {
      facts.add(new Fact.Duty(List.of(), incentive.units()));
    }
  }

  /** Whether something that makes it what it is has not been decided. */
  private static boolean isOpen(IncentivePlan incentive) {
    return Open.is(incentive.trigger())
        || Open.is(incentive.rateBase())
        || Open.is(incentive.perUnit())
        || incentive.sharing().contains(Payer.OPEN);
  }
}
