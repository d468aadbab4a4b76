package io.planwright.templates.check.form;

import io.planwright.model.Span;
import io.planwright.templates.check.Edit;
import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.List;

/** F05: 各县（区）人民政府，市政府各部门 ends with a full-width colon. */
public final class AddresseeRule implements Rule {
  @Override
  public String id() {
    return "F05";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Paragraph paragraph : plan.paragraphs(Paragraph.Kind.ADDRESSEE)) {
      String raw = paragraph.raw().stripTrailing();
      char last = raw.charAt(raw.length() - 1);
      if (last == '：') {
        continue;
      }
      int end = paragraph.span().start() + raw.length();
      Span span = new Span(end - 1, end);
      String becomes = last == ':' ? "：" : last + "：";
      report.fixable(span, List.of(new Edit(span, becomes)), raw);
    }
  }
}
