package io.planwright.templates.check.arithmetic;

import io.planwright.model.Mention;
import io.planwright.templates.check.Amount;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import io.planwright.templates.check.Skeleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A08: 分三年按40%、30%、30%拨付 — instalments in per cent make 100. */
public final class StagesRule implements Rule {
  private static final Pattern INSTALMENTS =
      Skeleton.pattern(
          "分(?:#|[一二两三四五六\\d]{0,2}(?:年|期|次|批|个?阶段))[^#，；。]{0,12}，?[^#，；。]{0,16}"
              + "(?<shares>#(?:[、，和及][^#，；。]{0,8}#){1,5})(?:的?比例)?[^#，；。]{0,8}(?:拨付|兑现|兑付|发放|支付|给予|奖励|补助)");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public String id() {
    return "A08";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Skeleton skeleton : Skeleton.all(plan, 2)) {
      Matcher matcher = INSTALMENTS.matcher(skeleton.text());
      while (matcher.find()) {
        List<Mention> shares = skeleton.numbers(matcher.start("shares"), matcher.end("shares"));
        boolean percent = shares.stream().allMatch(one -> one.quantity().unit().equals("%"));
        BigDecimal sum =
            shares.stream()
                .map(one -> one.quantity().measure().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (percent && sum.compareTo(HUNDRED) != 0) {
          report.add(
              skeleton.span(matcher.start("shares"), matcher.end("shares")), Amount.plain(sum));
        }
      }
    }
  }
}
