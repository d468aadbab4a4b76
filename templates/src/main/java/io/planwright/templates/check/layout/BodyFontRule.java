package io.planwright.templates.check.layout;

import io.planwright.templates.check.PageLayout.Look;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** F21: the body in 仿宋 of 16 points, which the standard calls 3号. */
public final class BodyFontRule implements Rule {
  private static final BigDecimal THREE = BigDecimal.valueOf(16);

  @Override
  public String id() {
    return "F21";
  }

  @Override
  public void check(PlanText plan, Report report) {
    List<Look> all = plan.layout().map(layout -> layout.paragraphs()).orElse(List.of());
    List<Look> body = Places.body(plan, all);
    List<Look> off = body.stream().filter(BodyFontRule::isOff).toList();
    if (off.size() * 2 > body.size()) {
      Look look = off.getFirst();
      String font = look.eastAsian() == null ? "—" : look.eastAsian();
      String size = look.sizeInPoints() == null ? "—" : look.sizeInPoints().toPlainString();
      report.add(Places.of(plan, look), font, size);
    }
  }

  private static boolean isOff(Look look) {
    String font = look.eastAsian();
    BigDecimal size = look.sizeInPoints();
    return font == null
        || !font.replace("_GB2312", "")
            .toLowerCase(Locale.ROOT)
            .matches(".*(仿宋|fangsong|fang song).*")
        || size == null
        || size.compareTo(THREE) != 0;
  }
}
