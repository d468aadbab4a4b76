package io.planwright.templates.check.form;

import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** N04: 一是…；二是…；三是… complete and in order, in one paragraph or one a paragraph. */
public final class EnumerationRule implements Rule {
  private static final Pattern ITEM =
      Pattern.compile("(?:^|[。；，：、”！])(?<item>([一二三四五六七八九])(?:是|要))(?!不|否|个|些|项|种)");

  private static final String DIGITS = "零一二三四五六七八九";

  @Override
  public String id() {
    return "N04";
  }

  @Override
  public void check(PlanText plan, Report report) {
    int last = 0;
    int missed = 0;
    for (Paragraph paragraph : plan.paragraphs(Paragraph.Kind.BODY)) {
      Matcher item = ITEM.matcher(paragraph.folded().text());
      boolean any = false;
      while (item.find()) {
        int value = DIGITS.indexOf(item.group(2));
        boolean counts = item.group("item").endsWith("是");
        if (value == 1) {
          last = 1;
          any = true;
        } else if (counts && value != last + 1) {
          report.add(
              paragraph.folded().span(item.start("item"), item.end("item")),
              item.group("item"),
              last == 0 ? "一是" : DIGITS.substring(last + 1, Math.min(10, last + 2)) + "是");
          last = value;
          any = true;
        } else if (value == last + 1) {
          last = value;
          any = true;
        }
      }
      missed = any ? 0 : missed + 1;
      if (missed > 2) {
        last = 0;
      }
    }
  }
}
