package io.planwright.templates.check.duty;

import io.planwright.model.Responsibility;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.List;
import java.util.regex.Pattern;

/** R03: several units and nobody in the lead, where the other notes of the plan name one. */
public final class MissingLeadRule implements Rule {
  private static final Pattern LEAD = Pattern.compile("牵头|职责|分工|主办|责任单位|负责单位|主责");
  private static final int MOST_IN_TENTHS = 6;
  private static final int FEWEST = 3;

  @Override
  public String id() {
    return "R03";
  }

  @Override
  public void check(PlanText plan, Report report) {
    List<Responsibility> notes = plan.document().responsibilities();
    long led =
        notes.stream()
            .filter(note -> LEAD.matcher(note.quote().text().replaceAll("\\s", "")).find())
            .count();
    if (notes.size() < FEWEST || led * 10 < (long) MOST_IN_TENTHS * notes.size()) {
      return;
    }
    for (Responsibility note : notes) {
      int units = note.lead().size() + note.support().size();
      if (units > 1 && !LEAD.matcher(note.quote().text().replaceAll("\\s", "")).find()) {
        report.add(note.quote().span(), units);
      }
    }
  }
}
