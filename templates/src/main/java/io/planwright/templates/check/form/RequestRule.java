package io.planwright.templates.check.form;

import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** B04: 请示 and 报告 are two kinds of documents, and a 报告 asks for nothing. */
public final class RequestRule implements Rule {
  private static final Pattern MIXED = Pattern.compile(".*(?<at>请示报告|报告请示)");
  private static final Pattern REPORT = Pattern.compile("(?!.*请示).*关于.*报告");
  private static final Pattern REQUEST =
      Pattern.compile("(?:妥否|当否|可否|是否妥当|如无不妥)?[，,]?(?:(?<![报提呈])请予?|敬请|恳请)(?:批示|批复|审批|批准)");

  @Override
  public String id() {
    return "B04";
  }

  @Override
  public void check(PlanText plan, Report report) {
    boolean reports = false;
    for (Paragraph title : plan.paragraphs(Paragraph.Kind.TITLE)) {
      String text = title.folded().text();
      Matcher mixed = MIXED.matcher(text);
      if (mixed.matches()) {
        report.add(title.folded().span(mixed.start("at"), mixed.end("at")));
      }
      reports |= REPORT.matcher(text).matches();
    }
    if (!reports) {
      return;
    }
    for (Paragraph paragraph : plan.paragraphs(Paragraph.Kind.BODY)) {
      Matcher request = REQUEST.matcher(paragraph.folded().text());
      if (request.find() && !PlanText.isQuoted(paragraph.folded().text(), request.start())) {
        report.add(
            "report",
            paragraph.folded().span(request.start(), request.end()),
            List.of(),
            request.group());
      }
    }
  }
}
