package io.planwright.templates.check.layout;

import io.planwright.templates.check.PageLayout.Look;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.List;

/** F22: all four fonts of a run are named, and no theme font covers them. */
public final class FontNamesRule implements Rule {
  @Override
  public String id() {
    return "F22";
  }

  @Override
  public void check(PlanText plan, Report report) {
    List<Look> all = Places.inside(plan);
    List<Look> off =
        all.stream()
            .filter(look -> look.characters().incomplete() || look.characters().themed())
            .toList();
    if (!off.isEmpty()) {
      report.add(Places.of(plan, off.getFirst()), off.size(), all.size());
    }
  }
}
