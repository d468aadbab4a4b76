package io.planwright.templates.check.language;

import io.planwright.model.Measure;
import io.planwright.model.Mention;
import io.planwright.model.Span;
import io.planwright.templates.check.Edit;
import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** P09: 2026—2028年 and 10～20万元, neither with the hyphen nor the tilde of the keyboard. */
public final class RangeMarkRule implements Rule {
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<![\\d.\\-A-Za-z])((?:19|20)\\d\\d)(\\s?年?\\s?)([-－~～–]|--)(\\s?)((?:19|20)\\d\\d)"
              + "(?=\\s?(?:年|[）)》]))");
  private static final Pattern HYPHEN = Pattern.compile("[-－~–]{1,2}");

  @Override
  public String id() {
    return "P09";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Paragraph paragraph : plan.paragraphs()) {
      if (paragraph.kind() != Paragraph.Kind.FURNITURE) {
        years(paragraph, report);
      }
    }
    for (Mention mention : plan.mentions()) {
      if (mention.quantity().measure() instanceof Measure.Between) {
        amounts(mention, report);
      }
    }
  }

  private static void years(Paragraph paragraph, Report report) {
    Matcher range = YEARS.matcher(paragraph.raw());
    while (range.find()) {
      if (range.group(3).equals("～")) {
        continue; // wide, and not wrong everywhere
      }
      int start = paragraph.span().start();
      int end = start + range.end();
      boolean year = paragraph.raw().startsWith("年", range.end());
      Span place = new Span(start + range.start(), year ? end + 1 : end);
      Span mark = new Span(start + range.start(3), start + range.end(3));
      String becomes =
          range.group(1)
              + range.group(2)
              + "—"
              + range.group(4)
              + range.group(5)
              + (year ? "年" : "");
      report.fixable(
          place, List.of(new Edit(mark, "—")), range.group() + (year ? "年" : ""), becomes);
    }
  }

  private static void amounts(Mention mention, Report report) {
    String text = mention.excerpt().text();
    Matcher mark = HYPHEN.matcher(text);
    if (mark.find()) {
      int start = mention.excerpt().span().start();
      Span place = new Span(start + mark.start(), start + mark.end());
      report.fixable(
          mention.excerpt().span(), List.of(new Edit(place, "～")), text, mark.replaceFirst("～"));
    }
  }
}
