package io.planwright.templates.check.layout;

import io.planwright.model.Span;
import io.planwright.templates.check.PageLayout;
import io.planwright.templates.check.PageLayout.Geometry;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.List;

/** F12: A4, 37 mm above and 28 mm on the left, text on 156 mm × 225 mm. */
public final class PageAreaRule implements Rule {
  private static final double TWIPS_IN_MILLIMETRE = 56.6929;
  private static final double SLACK = 1.5;

  @Override
  public String id() {
    return "F12";
  }

  @Override
  public void check(PlanText plan, Report report) {
    PageLayout layout = plan.layout().orElse(null);
    if (layout == null
        || layout.sections().isEmpty()
        || layout.sections().getFirst().width() == 0) {
      return;
    }
    Geometry page = layout.sections().getFirst();
    if (page.landscape()) {
      return;
    }
    Span place = Places.first(plan);
    double width = millimetres(page.width());
    double height = millimetres(page.height());
    if (isOff(width, 210) || isOff(height, 297)) {
      report.add("paper", place, List.of(), round(width), round(height));
      return;
    }
    double areaWidth = millimetres(page.width() - page.left() - page.right());
    double areaHeight = millimetres(page.height() - page.top() - page.bottom());
    boolean margins = isOff(millimetres(page.top()), 37) || isOff(millimetres(page.left()), 28);
    if (margins || isOff(areaWidth, 156) || isOff(areaHeight, 225)) {
      report.add(
          place,
          round(millimetres(page.top())),
          round(millimetres(page.left())),
          round(areaWidth),
          round(areaHeight));
    }
  }

  private static double millimetres(int twips) {
    return twips / TWIPS_IN_MILLIMETRE;
  }

  private static boolean isOff(double measured, double due) {
    return Math.abs(measured - due) > SLACK;
  }

  private static long round(double millimetres) {
    return Math.round(millimetres);
  }
}
