package io.planwright.templates.check.language;

import io.planwright.model.Span;
import io.planwright.templates.check.Edit;
import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** D05: 2028 and not ２０２８. */
public final class WideDigitRule implements Rule {
  private static final Pattern WIDE = Pattern.compile("[０-９][０-９．％]*");

  @Override
  public String id() {
    return "D05";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Paragraph paragraph : plan.paragraphs()) {
      Matcher wide = WIDE.matcher(paragraph.raw());
      while (wide.find()) {
        int start = paragraph.span().start();
        Span span = new Span(start + wide.start(), start + wide.end());
        StringBuilder narrow = new StringBuilder();
        wide.group().chars().forEach(c -> narrow.append((char) (c - '０' + '0')));
        report.fixable(
            span, List.of(new Edit(span, narrow.toString())), wide.group(), narrow.toString());
      }
    }
  }
}
