package io.planwright.templates.check.form;

import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** F15: 见附件3 where there are two annexes. */
public final class AnnexReferenceRule implements Rule {
  private static final Pattern REFERENCE =
      Pattern.compile("(?:见|按照?|填写|对照|依据)(?<at>附件(?<number>\\d{1,2}))(?!\\d|[万亿.%])");
  private static final Pattern PAGE = Pattern.compile("附件(\\d{1,2})(?:[：\\p{IsHan}].{0,40})?");
  private static final Pattern ITEM = Pattern.compile("(?:附件：)?(\\d{1,2})[.．、].*");

  @Override
  public String id() {
    return "F15";
  }

  @Override
  public void check(PlanText plan, Report report) {
    int annexes = annexes(plan);
    if (annexes == 0) {
      return;
    }
    for (Paragraph paragraph : plan.paragraphs(Paragraph.Kind.BODY)) {
      Matcher reference = REFERENCE.matcher(paragraph.folded().text());
      while (reference.find()) {
        if (Integer.parseInt(reference.group("number")) > annexes) {
          report.add(
              paragraph.folded().span(reference.start("at"), reference.end("at")),
              reference.group("at"),
              annexes);
        }
      }
    }
  }

  /** The highest number of an annex, by what is announced and by what is there. */
  private static int annexes(PlanText plan) {
    int highest = 0;
    boolean announced = false;
    for (Paragraph paragraph : plan.paragraphs()) {
      String text = paragraph.folded().text();
      announced =
          paragraph.kind() == Paragraph.Kind.ANNEX_NOTE
              || (announced && text.matches("\\d{1,2}[.．、].{1,60}"));
      Matcher page = (announced ? ITEM : PAGE).matcher(text);
      if (text.length() < 60 && page.matches()) {
        highest = Math.max(highest, Integer.parseInt(page.group(1)));
      }
    }
    return highest;
  }
}
