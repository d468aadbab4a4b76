package io.planwright.templates.check.duty;

import io.planwright.model.NamedUnit;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** R06: one unit that goes by two names: 市科技局 and 市科学技术局. */
public final class TwoNamesRule implements Rule {
  /** So many characters show where the usual name stands. */
  private static final int AROUND = 8;

  @Override
  public String id() {
    return "R06";
  }

  @Override
  public void check(PlanText plan, Report report) {
    Map<String, Map<String, List<NamedUnit>>> units = new LinkedHashMap<>();
    for (NamedUnit unit : plan.units()) {
      units
          .computeIfAbsent(unit.fullName(), name -> new LinkedHashMap<>())
          .computeIfAbsent(written(unit), name -> new ArrayList<>())
          .add(unit);
    }
    for (Map<String, List<NamedUnit>> names : units.values()) {
      List<List<NamedUnit>> byUse =
          names.values().stream()
              .sorted(Comparator.comparingInt((List<NamedUnit> places) -> places.size()).reversed())
              .toList();
      NamedUnit usual = byUse.getFirst().getFirst();
      for (List<NamedUnit> other : byUse.subList(1, byUse.size())) {
        if (!isIntroduced(plan, usual, other.getFirst())) {
          report.add(
              other.getFirst().excerpt().span(),
              written(other.getFirst()),
              other.size(),
              written(usual),
              byUse.getFirst().size(),
              around(plan, usual));
        }
      }
    }
  }

  private static String written(NamedUnit unit) {
    return unit.excerpt().text().replaceAll("\\s", "");
  }

  /** Whether the text itself says that one name stands for the other: 以下简称市科技局. */
  private static boolean isIntroduced(PlanText plan, NamedUnit one, NamedUnit other) {
    return plan.sentences().stream()
        .map(sentence -> sentence.text())
        .anyMatch(
            text ->
                text.contains("简称")
                    && text.contains(written(one))
                    && text.contains(written(other)));
  }

  private static String around(PlanText plan, NamedUnit unit) {
    int from = Math.max(0, unit.excerpt().span().start() - AROUND);
    int to = Math.min(plan.source().length(), unit.excerpt().span().end() + AROUND);
    return plan.source().substring(from, to).replaceAll("\\s", "");
  }
}
