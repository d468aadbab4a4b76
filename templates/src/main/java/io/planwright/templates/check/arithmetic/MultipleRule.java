package io.planwright.templates.check.arithmetic;

import io.planwright.model.Mention;
import io.planwright.templates.check.Amount;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import io.planwright.templates.check.Skeleton;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A05: 在412家的基础上翻一番，达到830家 — twice the base or a little more. */
public final class MultipleRule implements Rule {
  private static final Pattern DOUBLED =
      Skeleton.pattern(
          "(#)[^#，；。]{0,12}(?:基础上|基数)[^#；。]{0,12}(#)[^#；。力]{0,20}"
              + "(?:达到?|突破|超过|增至|增加到|为)[^#；。]{0,4}(#)");

  private static final Pattern FROM_TO =
      Skeleton.pattern(
          "(?:从|由)[^#，；。]{0,20}(#)[^#，；。]{0,8}(?:增长|提高|提升|增加|发展)(?:到|至)[^#，；。]{0,10}(?<level>#)"
              + "[^#，；。]{0,4}，(?:实现)?(?<multiple>#)");

  /** More than this over the multiple is another number, not a rounding up. A guess. */
  private static final BigDecimal TOO_MUCH = new BigDecimal("1.15");

  private static final BigDecimal ROUNDED = new BigDecimal("0.995");

  @Override
  public String id() {
    return "A05";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Skeleton skeleton : Skeleton.all(plan, 3)) {
      Matcher doubled = DOUBLED.matcher(skeleton.text());
      while (doubled.find()) {
        check(
            skeleton.number(doubled, 1),
            skeleton.number(doubled, 2),
            skeleton.number(doubled, 3),
            report);
      }
      Matcher fromTo = FROM_TO.matcher(skeleton.text());
      while (fromTo.find()) {
        check(
            skeleton.number(fromTo, 1),
            skeleton.number(fromTo, 3),
            skeleton.number(fromTo, 2),
            report);
      }
    }
  }

  private static void check(Mention base, Mention multiple, Mention level, Report report) {
    Optional<Amount> from = Amount.of(base);
    Optional<Amount> to = Amount.of(level);
    Optional<BigDecimal> times = times(multiple);
    if (from.isEmpty()
        || to.isEmpty()
        || times.isEmpty()
        || !from.get().kind().equals(to.get().kind())) {
      return;
    }
    BigDecimal due = from.get().value().multiply(times.get());
    boolean less = to.get().value().compareTo(due.multiply(ROUNDED)) < 0;
    boolean more = to.get().value().compareTo(due.multiply(TOO_MUCH)) > 0;
    if (less || more) {
      report.add(
          level.excerpt().span(),
          from.get().shown(),
          multiple.excerpt().text(),
          from.get().with(due).shown(),
          to.get().shown());
    }
  }

  /** 翻一番 and 倍增 are twice, 翻两番 is four times; 增长1.5倍 may be meant either way. */
  private static Optional<BigDecimal> times(Mention multiple) {
    String text = multiple.excerpt().text();
    if (!multiple.quantity().unit().equals("倍")) {
      return Optional.empty();
    }
    if (text.contains("两番")) {
      return Optional.of(BigDecimal.valueOf(4));
    }
    boolean twice = text.contains("番") || text.contains("倍增") || text.contains("一倍");
    return twice ? Optional.of(BigDecimal.TWO) : Optional.empty();
  }
}
