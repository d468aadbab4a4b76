package io.planwright.templates.check.target;

import io.planwright.model.Metadata;
import io.planwright.model.Target;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import org.jspecify.annotations.Nullable;

/** T03: a target of a plan for 2026—2028 is not due in 2025 or 2029; 2030 and 2035 are visions. */
public final class OutsidePeriodRule implements Rule {
  private static final int VISION = 5;

  @Override
  public String id() {
    return "T03";
  }

  @Override
  public void check(PlanText plan, Report report) {
    Metadata metadata = plan.document().metadata();
    @Nullable Integer first = metadata.periodStart();
    @Nullable Integer last = metadata.periodEnd();
    if (first == null || last == null || last < first) {
      return;
    }
    for (Target target : plan.document().targets()) {
      Integer year = target.timeline().year();
      boolean outside =
          year != null && (year < first || (year > last && year % VISION != 0)) && isOwn(target);
      if (outside) {
        report.add(
            target.value().span(), target.indicator().name(), year, first + "—" + last);
      }
    }
  }

  /** A target that says what others have reached is none of the plan's own. */
  private static boolean isOwn(Target target) {
    String quote = target.quote().text();
    return !quote.contains("已") && !quote.contains("较") && !quote.contains("同比");
  }
}
