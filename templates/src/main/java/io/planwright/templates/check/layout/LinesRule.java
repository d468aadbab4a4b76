package io.planwright.templates.check.layout;

import io.planwright.templates.check.PageLayout;
import io.planwright.templates.check.PageLayout.Geometry;
import io.planwright.templates.check.PageLayout.Look;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** F24: 22 lines on a page and 28 characters in a line, however it is brought about. */
public final class LinesRule implements Rule {
  /** A character may be drawn together by so much, in twentieths of a point. A guess. */
  private static final int SQUEEZE = 6;

  /** Less than a point above or below a paragraph is not seen. */
  private static final int LEAST_GAP = 20;

  /** Where the body has no size of its own, Word's 五号. */
  private static final int USUAL_PITCH = 210;

  private static final Extent DUE = new Extent(22, 28);

  /**
   * How much goes on a page.
   *
   * @param lines on a page, 0 when that is open
   * @param characters in a line
   */
  private record Extent(long lines, long characters) {}

  @Override
  public String id() {
    return "F24";
  }

  @Override
  public void check(PlanText plan, Report report) {
    List<Geometry> sections = plan.layout().map(PageLayout::sections).orElse(List.of());
    Map<Extent, List<Look>> extents = new LinkedHashMap<>();
    for (Look look : Places.body(plan)) {
      Geometry page = look.section() < sections.size() ? sections.get(look.section()) : null;
      if (page != null && !page.landscape() && page.width() > 0) {
        extents.computeIfAbsent(extent(page, look), one -> new ArrayList<>()).add(look);
      }
    }
    if (extents.isEmpty()) {
      return;
    }
    Extent usual =
        Collections.max(
                extents.entrySet(), Map.Entry.comparingByValue(Comparator.comparingInt(List::size)))
            .getKey();
    report(plan, usual, extents, report);
    List<Look> gaps =
        extents.values().stream()
            .flatMap(List::stream)
            .filter(look -> look.lines().gapInTwips() >= LEAST_GAP)
            .toList();
    if (!gaps.isEmpty()) {
      report.add("gap", Places.of(plan, gaps.getFirst()), List.of(), gaps.size());
    }
  }

  private static void report(
      PlanText plan, Extent usual, Map<Extent, List<Look>> extents, Report report) {
    boolean off = !usual.equals(DUE);
    for (Map.Entry<Extent, List<Look>> one : extents.entrySet()) {
      Extent extent = one.getKey();
      if (off ? extent.equals(usual) : !extent.equals(DUE)) {
        String variant = extent.lines() == 0 ? "open" : "";
        report.add(
            off ? variant : variant + "mixed",
            Places.of(plan, one.getValue().getFirst()),
            List.of(),
            extent.lines(),
            extent.characters(),
            one.getValue().size());
        return;
      }
    }
  }

  private static Extent extent(Geometry page, Look look) {
    @Nullable Integer line = look.lines().pitchInTwips();
    @Nullable Integer character = look.characters().pitchInTwips();
    long lines =
        line == null || line <= 0 ? 0 : (long) Math.floor((double) page.areaHeight() / line + 0.01);
    int pitch = (character == null ? USUAL_PITCH : character) - SQUEEZE;
    return new Extent(lines, pitch <= 0 ? 0 : page.areaWidth() / pitch);
  }
}
