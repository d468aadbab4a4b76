package io.planwright.templates.check.layout;

import io.planwright.templates.check.PageLayout;
import io.planwright.templates.check.PageLayout.PageNumber;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.List;

/** F13: a page number between two dashes, on the outer side of odd and even pages. */
public final class PageNumberRule implements Rule {
  @Override
  public String id() {
    return "F13";
  }

  @Override
  public void check(PlanText plan, Report report) {
    PageLayout layout = plan.layout().orElse(null);
    if (layout == null) {
      return;
    }
    if (layout.pageNumbers().isEmpty()) {
      report.add(Places.first(plan));
      return;
    }
    PageNumber number = layout.pageNumbers().getFirst();
    if (!number.text().matches("[—―\u2014].*[—―\u2014]")) {
      report.add("dashes", Places.first(plan), List.of(), number.text());
    }
    boolean sides = layout.pageNumbers().stream().anyMatch(one -> one.kind().equals("even"));
    if (!sides) {
      report.add("sides", Places.first(plan), List.of());
    }
  }
}
