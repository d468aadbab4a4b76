package io.planwright.templates.check.target;

import io.planwright.model.Mention;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import io.planwright.templates.check.Sentence;
import io.planwright.templates.check.Signs;
import java.util.regex.Pattern;

/** T01: what is to be doubled says from which year it counts. */
public final class MissingBaseRule implements Rule {
  private static final Pattern DOUBLED = Pattern.compile("翻[一两]?番|翻倍|倍增|双倍增");
  private static final Pattern BASE =
      Pattern.compile("比|较|基础|基期|基数|从|由|为基|(?:19|20)\\d\\d年(?:的|底|末)?[^，。；]{0,20}(?:翻|倍)");

  /** Shorter sentences are headings: 数量倍增。 */
  private static final int SHORTEST = 15;

  /** What goes on behind a promise; other words make it a part of a name: 倍增计划. */
  private static final String GOES_ON = "达的力到并以和及";

  @Override
  public String id() {
    return "T01";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Sentence sentence : plan.sentences()) {
      if (sentence.text().length() < SHORTEST || BASE.matcher(sentence.text()).find()) {
        continue;
      }
      for (Mention mention : plan.mentions(sentence.span())) {
        String words = mention.excerpt().text().replaceAll("\\s", "");
        int end = mention.excerpt().span().end();
        boolean name =
            Signs.isHan(plan.source(), end) && GOES_ON.indexOf(plan.source().charAt(end)) < 0;
        boolean quoted =
            PlanText.isQuoted(sentence.text(), sentence.at(mention.excerpt().span().start()));
        if (DOUBLED.matcher(words).matches() && !name && !quoted) {
          report.add(mention.excerpt().span(), mention.excerpt().text());
        }
      }
    }
  }
}
