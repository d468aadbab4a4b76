package io.planwright.templates.check.layout;

import io.planwright.templates.check.PageLayout;
import io.planwright.templates.check.PageLayout.Geometry;
import io.planwright.templates.check.PageLayout.Look;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** F24: 22 lines on a page and 28 characters in a line, however it is brought about. */
public final class LinesRule implements Rule {
  private static final double TWIPS_IN_POINT = 20;

  /** A character may be drawn together by so much: tools set −0.2 points. */
  private static final double SQUEEZE = 0.3;

  @Override
  public String id() {
    return "F24";
  }

  @Override
  public void check(PlanText plan, Report report) {
    PageLayout layout = plan.layout().orElse(null);
    if (layout == null || layout.sections().isEmpty()) {
      return;
    }
    Geometry page = layout.sections().getFirst();
    List<Look> body = Places.body(plan, layout.paragraphs());
    if (body.isEmpty() || page.landscape() || page.width() == 0) {
      return;
    }
    Look look = body.get(body.size() / 2);
    Integer pitch = look.lineInTwips() == null ? page.linePitch() : look.lineInTwips();
    BigDecimal size = Objects.requireNonNullElse(look.sizeInPoints(), BigDecimal.valueOf(10.5));
    if (pitch == null || pitch <= 0) {
      report.add("open", Places.of(plan, look), List.of());
      return;
    }
    double height = page.height() - page.top() - page.bottom();
    double width = page.width() - page.left() - page.right();
    long lines = (long) Math.floor(height / pitch + 0.01);
    long characters = (long) Math.floor(width / ((size.doubleValue() - SQUEEZE) * TWIPS_IN_POINT));
    if (lines != 22 || characters != 28) {
      report.add(Places.of(plan, look), lines, characters);
    }
  }
}
