package io.planwright.templates.check.target;

import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** T06: a share of something is not more than 100 %. */
public final class ShareRule implements Rule {
  private static final Pattern SHARE =
      Pattern.compile(".*(占比|比重|占[\\p{IsHan}]{1,20}(比例|比重)|覆盖率|普及率|合格率|通过率|达标率|入驻率|设置率|比例|占比重)$");

  /** The whole in percent. */
  public static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** Whether such a value is a share of a whole, of which there is no more than all. */
  public static boolean isShare(String indicator, String unit) {
    return unit.equals("%") && SHARE.matcher(indicator).matches();
  }

  @Override
  public String id() {
    return "T06";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Target target : plan.document().targets()) {
      boolean share =
          target.kind() == TargetKind.LEVEL
              && isShare(target.indicator().name(), target.quantity().unit());
      if (share && target.quantity().measure().value().compareTo(ALL) > 0) {
        report.add(target.value().span(), target.indicator().name(), target.value().text());
      }
    }
  }
}
