package io.planwright.templates.check.arithmetic;

import io.planwright.model.Mention;
import io.planwright.templates.check.Amount;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import io.planwright.templates.check.Skeleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A02: 甲区10家、乙区20家，合计30家 — the total behind its parts. */
public final class TotalBehindRule implements Rule {
  private static final Pattern TOTAL =
      Skeleton.pattern(
          "(?<parts>(?:[^#，；。（）]{0,24}#[^#，；。、]{0,6}[、，；和及]){1,30}[^#，；。（）]{0,24}#?[^#，；。]{0,6})"
              + "[，；、]?(?:合计|共计|总计|一共|三年共|五年共)[^#，；。]{0,8}(?<total>#)");

  @Override
  public String id() {
    return "A02";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Skeleton skeleton : Skeleton.all(plan, 3)) {
      Matcher matcher = TOTAL.matcher(skeleton.text());
      while (matcher.find()) {
        Mention total = skeleton.number(matcher, 2);
        compare(total, skeleton.numbers(matcher.start(1), matcher.end(1)), report);
      }
    }
  }

  private static void compare(Mention total, List<Mention> parts, Report report) {
    Optional<Amount> whole = Amount.of(total);
    if (whole.isEmpty() || parts.size() < 2) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Mention part : parts) {
      Optional<Amount> amount = Amount.of(part);
      if (amount.isEmpty() || !amount.get().kind().equals(whole.get().kind())) {
        return;
      }
      sum = sum.add(amount.get().value());
    }
    if (sum.compareTo(whole.get().value()) != 0) {
      report.add(total.excerpt().span(), total.excerpt().text(), whole.get().with(sum).shown());
    }
  }
}
