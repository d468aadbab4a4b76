package io.planwright.cli.starter;

import io.planwright.cli.parameters.Comments;
import io.planwright.templates.parameters.AnnexKind;
import io.planwright.templates.parameters.Basis;
import io.planwright.templates.parameters.IncentivePlan;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.Issue;
import io.planwright.templates.parameters.Open;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.Place;
import io.planwright.templates.parameters.PlanParameters;
import io.planwright.templates.parameters.Statement;
import io.planwright.templates.parameters.TaskGroup;
import java.util.List;

/**
 * What is known before anything has been decided: the place and the period.
 *
 * @param place the place the new plan is for
 * @param period its years
 */
public record Beginning(Place place, Period period) {
  private static final int THREE_YEARS = 3;

  /** Parameters in which everything but these two is open. */
  public Adopted empty() {
    Comments comments = new Comments();
    comments.add("", "待填 的地方由起草人确定；不需要的条目整条删去");
    comments.add("", "");
    return new Adopted(with(List.of(), List.of()), comments, List.of());
  }

  /** The same with indicators and incentives. */
  PlanParameters with(List<IndicatorPlan> indicators, List<IncentivePlan> incentives) {
    return new PlanParameters(
        template(),
        place,
        null,
        null,
        period,
        issue(),
        List.of(Basis.OPEN),
        Open.WORD,
        List.of(Statement.OPEN),
        indicators.isEmpty() ? List.of(IndicatorPlan.OPEN) : indicators,
        List.of(TaskGroup.OPEN),
        incentives,
        List.of(Statement.OPEN),
        null,
        List.of(AnnexKind.INDICATORS, AnnexKind.DUTIES));
  }

  /** The template that is named for so many years. */
  String template() {
    return period.years() >= THREE_YEARS ? "三年行动方案" : "实施方案";
  }

  /** A notice of which everything is open. */
  static Issue issue() {
    return new Issue(true, null, null, null, List.of(Open.WORD), List.of(), null, true, null);
  }
}
