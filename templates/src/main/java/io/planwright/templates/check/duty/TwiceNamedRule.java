package io.planwright.templates.check.duty;

import io.planwright.model.Responsibility;
import io.planwright.model.Span;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** R04: one unit named twice in one note. */
public final class TwiceNamedRule implements Rule {
  @Override
  public String id() {
    return "R04";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Responsibility note : plan.document().responsibilities()) {
      Set<String> units = new TreeSet<>(note.lead());
      units.addAll(note.support());
      for (String unit : units) {
        Matcher name =
            Pattern.compile("(?<=[（(〔：:、，,；\\s])" + Pattern.quote(unit) + "(?=[、，,；）)〕等牵配负按])")
                .matcher(note.quote().text());
        if (name.find() && name.find(name.end())) {
          int start = note.quote().span().start();
          report.add(new Span(start + name.start(), start + name.end()), unit);
        }
      }
    }
  }
}
