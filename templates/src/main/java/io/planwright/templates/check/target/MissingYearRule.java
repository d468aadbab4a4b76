package io.planwright.templates.check.target;

import io.planwright.model.Section;
import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;

/** T08: a level promised in the section of goals says by when. */
public final class MissingYearRule implements Rule {
  @Override
  public String id() {
    return "T08";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Target target : plan.document().targets()) {
      boolean open =
          target.kind() == TargetKind.LEVEL
              && target.timeline().year() == null
              && target.timeline().periodEnd() == null
              && !target.timeline().perYear();
      boolean goal =
          plan.sectionAt(target.value().span().start())
              .filter(section -> isGoal(plan, section))
              .isPresent();
      if (open && goal) {
        report.add(target.value().span(), target.indicator().name(), target.value().text());
      }
    }
  }

  private static boolean isGoal(PlanText plan, Section section) {
    return plan.sections().stream()
        .anyMatch(
            one -> one.kind() == Section.Kind.GOAL && one.span().contains(section.span().start()));
  }
}
