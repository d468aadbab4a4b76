package io.planwright.templates.check.citation;

import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** B01: the title of a cited document comes before its number. */
public final class NumberFirstRule implements Rule {
  /** A number right behind a title belongs to that one. */
  private static final Pattern FIRST =
      Pattern.compile("(?<![》”])(?<at>" + DocumentNumber.IN_TEXT + ")文?件?(?:印发的|发布的)?《");

  @Override
  public String id() {
    return "B01";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Paragraph paragraph : plan.paragraphs(Paragraph.Kind.BODY)) {
      Matcher first = FIRST.matcher(paragraph.folded().text());
      while (first.find()) {
        report.add(paragraph.folded().span(first.start("at"), first.end("at")), first.group("at"));
      }
    }
  }
}
