package io.planwright.templates.check.target;

import io.planwright.model.Mention;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import io.planwright.templates.check.Skeleton;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T07: a share rises by 百分点, a number of things by %. */
public final class PointsRule implements Rule {
  private static final Pattern SHARE =
      Skeleton.pattern(
          "(?:占比|比重|覆盖率|普及率|合格率|通过率|达标率|贡献率|设置率|渗透率|数控化率|转化率|投入强度)[^#，；。]{0,8}"
              + "(?:提高|提升|增长|上升|下降|降低|增加|高出)了?(?<rate>#)");

  private static final Pattern COUNT =
      Skeleton.pattern(
          "(?:数量|总数|总量|产值|总额|成交额|营业收入|户数|企业数|投资额|销售额|进出口额)[^#，；。率比重速]{0,8}"
              + "(?:年均)?(?:提高|增长|增加|上升)了?(?<rate>#)");

  private static final Pattern LEVEL = Skeleton.pattern("(?:提高|提升|增长|上升|下降|降低)(?:到|至)");

  @Override
  public String id() {
    return "T07";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Skeleton skeleton : Skeleton.all(plan, 1)) {
      Matcher share = SHARE.matcher(skeleton.text());
      while (share.find()) {
        Mention rate = skeleton.number(share, 1);
        boolean percent = rate.quantity().unit().equals("%");
        if (percent && !LEVEL.matcher(share.group()).find()) {
          report.add(rate.excerpt().span(), rate.excerpt().text());
        }
      }
      Matcher count = COUNT.matcher(skeleton.text());
      while (count.find()) {
        Mention rate = skeleton.number(count, 1);
        if (rate.quantity().unit().endsWith("百分点")) {
          report.add("count", rate.excerpt().span(), List.of(), rate.excerpt().text());
        }
      }
    }
  }
}
