package io.planwright.templates.check.layout;

import io.planwright.templates.check.PageLayout.Look;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.math.BigDecimal;
import java.util.List;

/** F21: the body in 仿宋 of 16 points, which the standard calls 3号. */
public final class BodyFontRule implements Rule {
  static final BigDecimal THREE = BigDecimal.valueOf(16);

  @Override
  public String id() {
    return "F21";
  }

  @Override
  public void check(PlanText plan, Report report) {
    List<Look> body = Places.body(plan);
    List<Look> off =
        body.stream().filter(look -> !Places.isSet(look, Typeface.FANG_SONG, THREE)).toList();
    if (off.isEmpty()) {
      return;
    }
    Look look = off.getFirst();
    String variant = off.size() * 2 > body.size() ? "" : "mixed";
    report.add(
        variant,
        Places.of(plan, look),
        List.of(),
        Places.font(look),
        Places.size(look),
        off.size(),
        body.size());
  }
}
