package io.planwright.templates.check.incentive;

import io.planwright.model.Incentive;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.regex.Pattern;

/** C16: a document with awards says until when it is in force. */
public final class ValidityRule implements Rule {
  private static final Pattern END =
      Pattern.compile("有效期|施行至|执行至|实施至|截止到?(?:19|20)\\d\\d年|有效至|试行[一二三四五两\\d]年|执行期限|实施期限");

  @Override
  public String id() {
    return "C16";
  }

  @Override
  public void check(PlanText plan, Report report) {
    boolean ends =
        plan.document().metadata().dates().expiry() != null
            || plan.paragraphs().stream().anyMatch(one -> END.matcher(one.folded().text()).find());
    if (!ends && !plan.document().incentives().isEmpty()) {
      Incentive first = plan.document().incentives().getFirst();
      report.add(first.amount().span(), plan.document().incentives().size());
    }
  }
}
