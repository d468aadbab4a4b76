package io.planwright.templates.check.target;

import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import io.planwright.templates.check.Sentence;
import io.planwright.templates.check.Signs;
import java.util.regex.Pattern;

/** T01: what is to be doubled says from which year it counts. */
public final class MissingBaseRule implements Rule {
  private static final Pattern BASE =
      Pattern.compile("比|较|基础|基期|基数|从|由|为基|(?:19|20)\\d\\d年(?:的|底|末)?[^，。；]{0,20}(?:翻|倍)");

  @Override
  public String id() {
    return "T01";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Target target : plan.document().targets()) {
      boolean multiple =
          target.kind() == TargetKind.MULTIPLE
              && target.baseline().year() == null
              && target.baseline().value() == null;
      if (multiple) {
        String sentence =
            plan.sentenceAt(target.value().span()).map(Sentence::text).orElse("");
        int end = target.value().span().end();
        boolean name = Signs.isHan(plan.source(), end) && "达的力到并以和及".indexOf(plan.source().charAt(end)) < 0;
        if (!sentence.isEmpty() && !name && !BASE.matcher(sentence).find()) {
          report.add(target.value().span(), target.indicator().name(), target.value().text());
        }
      }
    }
  }
}
