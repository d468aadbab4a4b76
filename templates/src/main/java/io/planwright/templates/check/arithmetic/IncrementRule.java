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

/** A04: 从750家增加到970家，净增220家 — base and increment make the new level. */
public final class IncrementRule implements Rule {
  private static final String REACHES = "(?:增长|提高|提升|增加|发展|扩大|壮大|上升|增)(?:到|至)";
  private static final String ADDS = "(?:净增加?|新增|增加|提高|提升|增长)";

  /** Base, level, increment. */
  private static final Pattern FROM_TO =
      Skeleton.pattern(
          "(?:从|由)[^#，；。]{0,20}(#)[^#，；。]{0,8}"
              + REACHES
              + "[^#，；。]{0,10}(#)[^#，；。]{0,4}[，（](?:共|累计|三年|五年)?"
              + ADDS
              + "[^#，；。均每]{0,4}(#)");

  /** Base, increment, level. */
  private static final Pattern ON_BASE =
      Skeleton.pattern(
          "(#)[^#，；。]{0,10}基础上，?[^#，；。均每]{0,8}"
              + ADDS
              + "[^#，；。]{0,4}(#)[^#，；。]{0,4}[，、][^#，；。]{0,16}(?:达到|达|增至|增加到|总数为)[^#，；。]{0,4}(#)");

  /** Level, base, increment: 达到970家，比2025年的750家增加220家. */
  private static final Pattern COMPARED =
      Skeleton.pattern(
          "(?:达到|达|为)(#)[^#，；。]{0,4}[，（](?:比|较)[^#，；。]{0,12}(#)[^#，；。]{0,3}" + ADDS + "了?(#)");

  @Override
  public String id() {
    return "A04";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Skeleton skeleton : Skeleton.all(plan, 3)) {
      check(skeleton, FROM_TO, 1, 3, 2, report);
      check(skeleton, ON_BASE, 1, 2, 3, report);
      check(skeleton, COMPARED, 2, 3, 1, report);
    }
  }

  private static void check(
      Skeleton skeleton, Pattern pattern, int base, int increment, int level, Report report) {
    Matcher matcher = pattern.matcher(skeleton.text());
    while (matcher.find()) {
      Mention added = skeleton.number(matcher, increment);
      Optional<Amount> from = Amount.of(skeleton.number(matcher, base));
      Optional<Amount> plus = Amount.of(added);
      Optional<Amount> to = Amount.of(skeleton.number(matcher, level));
      if (from.isEmpty() || plus.isEmpty() || to.isEmpty() || !alike(from, plus, to)) {
        continue;
      }
      BigDecimal difference = to.get().value().subtract(from.get().value());
      if (difference.compareTo(plus.get().value()) != 0) {
        report.add(
            added.excerpt().span(),
            from.get().shown(),
            to.get().shown(),
            plus.get().with(difference).shown(),
            plus.get().shown());
      }
    }
  }

  /** Of one kind; shares differ by points. */
  private static boolean alike(Optional<Amount> from, Optional<Amount> plus, Optional<Amount> to) {
    String kind = from.map(Amount::kind).orElse("");
    String step = plus.map(Amount::kind).orElse("");
    boolean points = kind.equals("%") && step.endsWith("百分点");
    return kind.equals(to.map(Amount::kind).orElse(""))
        && (points || (kind.equals(step) && !kind.equals("%")));
  }
}
