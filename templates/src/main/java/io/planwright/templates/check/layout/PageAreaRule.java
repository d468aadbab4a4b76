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
    List<Geometry> sections = plan.layout().map(PageLayout::sections).orElse(List.of());
    sections.stream()
        .filter(page -> page.width() > 0)
        .filter(page -> isOffPaper(page) || (!page.landscape() && isOffArea(page)))
        .findFirst()
        .ifPresent(page -> report(page, Places.first(plan), report));
  }

  private static void report(Geometry page, Span place, Report report) {
    if (isOffPaper(page)) {
      report.add("paper", place, List.of(), round(page.width()), round(page.height()));
    } else {
      report.add(
          place,
          round(page.top()),
          round(page.left()),
          round(page.areaWidth()),
          round(page.areaHeight()));
    }
  }

  private static boolean isOffPaper(Geometry page) {
    return isOff(Math.min(page.width(), page.height()), 210)
        || isOff(Math.max(page.width(), page.height()), 297);
  }

  private static boolean isOffArea(Geometry page) {
    return isOff(page.top(), 37)
        || isOff(page.left(), 28)
        || isOff(page.areaWidth(), 156)
        || isOff(page.areaHeight(), 225);
  }

  private static boolean isOff(int twips, double dueMillimetres) {
    return Math.abs(twips / TWIPS_IN_MILLIMETRE - dueMillimetres) > SLACK;
  }

  private static long round(int twips) {
    return Math.round(twips / TWIPS_IN_MILLIMETRE);
  }
}
