package io.planwright.templates.check.target;

import io.planwright.model.Span;
import io.planwright.templates.check.Paragraph;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T04: 三年行动计划（2026—2027年） covers two years. */
public final class PeriodLengthRule implements Rule {
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?<years>[两二三四五])年(?:行动|提升|倍增|攻坚|培育|发展|实施|滚动|工作)?[\\p{IsHan}]{0,8}(?:计划|方案|规划|行动)"
              + "[》）]?\\s*[（(〔]?\\s*(?<span>(?<first>(?:19|20)\\d\\d)年?\\s*(?:[—～~\\-－–]|至|到|——|--)\\s*"
              + "(?<last>(?:19|20)\\d\\d)年?)");

  private static final String NUMERALS = "零一二三四五";

  @Override
  public String id() {
    return "T04";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Paragraph paragraph : plan.paragraphs()) {
      Matcher period = PERIOD.matcher(paragraph.raw());
      while (period.find()) {
        String numeral = period.group("years").replace('两', '二');
        int stated = NUMERALS.indexOf(numeral);
        int first = Integer.parseInt(period.group("first"));
        int last = Integer.parseInt(period.group("last"));
        if (stated != last - first + 1) {
          int start = paragraph.span().start();
          report.add(
              new Span(start + period.start("span"), start + period.end("span")),
              period.group("years"),
              period.group("span"),
              last - first + 1);
        }
      }
    }
  }
}
