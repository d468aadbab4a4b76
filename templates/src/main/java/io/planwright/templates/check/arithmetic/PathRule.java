package io.planwright.templates.check.arithmetic;

import io.planwright.model.Commitment;
import io.planwright.model.Measure;
import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A07: 2026年达到160家，2027年达到150家 — a level that is to be reached does not fall on the way. */
public final class PathRule implements Rule {
  /** What is compared with each other. */
  private record Line(String indicator, String scope, String unit) {}

  @Override
  public String id() {
    return "A07";
  }

  @Override
  public void check(PlanText plan, Report report) {
    Map<Line, List<Target>> lines = new LinkedHashMap<>();
    for (Target target : plan.document().targets()) {
      boolean level =
          target.kind() == TargetKind.LEVEL
              && target.commitment() == Commitment.FIRM
              && target.timeline().year() != null
              && !target.timeline().perYear()
              && target.quantity().measure() instanceof Measure.AtLeast;
      if (level) {
        Line line =
            new Line(
                target.indicator().name(),
                Objects.requireNonNullElse(target.scope(), ""),
                target.quantity().unit());
        lines.computeIfAbsent(line, key -> new ArrayList<>()).add(target);
      }
    }
    lines.values().forEach(line -> check(line, report));
  }

  private static void check(List<Target> line, Report report) {
    List<Target> path = line.stream().sorted(Comparator.comparingInt(PathRule::year)).toList();
    for (int i = 1; i < path.size(); i++) {
      Target before = path.get(i - 1);
      Target after = path.get(i);
      BigDecimal less = value(before);
      if (year(before) < year(after) && value(after).compareTo(less) < 0) {
        report.add(
            after.value().span(),
            after.indicator().name(),
            year(before) + "年" + before.value().text(),
            year(after) + "年" + after.value().text());
      }
    }
  }

  private static BigDecimal value(Target target) {
    return target.quantity().measure().value();
  }

  private static int year(Target target) {
    return Objects.requireNonNullElse(target.timeline().year(), 0);
  }
}
