package io.planwright.templates.check.arithmetic;

import io.planwright.model.Measure;
import io.planwright.model.Mention;
import io.planwright.templates.check.Amount;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import io.planwright.templates.check.Skeleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A06: 从400家增加到500家，增长25% and 年均增长11.8% — growth worked out from both ends. */
public final class GrowthRule implements Rule {
  private static final Pattern FROM_TO =
      Skeleton.pattern(
          "(?:从|由)(?:(?<first>(?:19|20)\\d\\d)年)?[^#，；。]{0,12}(?<base>#)[^#，；。]{0,8}"
              + "(?:增长|提高|提升|增加|发展|扩大|上升|增)(?:到|至)(?:(?<last>(?:19|20)\\d\\d)年)?[^#，；。]{0,10}"
              + "(?<level>#)[^#，；。]{0,6}[，（](?<yearly>年均)?(?:累计|共|三年|五年)?(?:增长|增幅|增速|增加)"
              + "[^#，；。]{0,4}(?<rate>#)");

  private static final Pattern COMPARED =
      Skeleton.pattern(
          "(?:达到?|为|实现)(?<level>#)[^#，；。]{0,4}[，（](?:比|较)[^#，；。]{0,12}(?<base>#)[^#，；。]{0,3}"
              + "(?:增长|提高|增加)了?(?<rate>#)");

  @Override
  public String id() {
    return "A06";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Skeleton skeleton : Skeleton.all(plan, 3)) {
      Matcher fromTo = FROM_TO.matcher(skeleton.text());
      while (fromTo.find()) {
        int years = fromTo.group("yearly") == null ? 1 : years(fromTo, skeleton.text());
        if (years > 0) {
          check(skeleton, fromTo, years, report);
        }
      }
      Matcher compared = COMPARED.matcher(skeleton.text());
      while (compared.find()) {
        check(skeleton, compared, 1, report);
      }
    }
  }

  /** The years between both ends; 0 when they are not stated. */
  private static int years(Matcher matcher, String text) {
    String first = matcher.group("first");
    String last = matcher.group("last");
    if (last == null) {
      Matcher due = Pattern.compile("到((?:19|20)\\d\\d)年").matcher(text);
      last = due.find() && due.start() < matcher.start() ? due.group(1) : null;
    }
    return first == null || last == null
        ? 0
        : Math.max(0, Integer.parseInt(last) - Integer.parseInt(first));
  }

  private static void check(Skeleton skeleton, Matcher matcher, int years, Report report) {
    Mention rate = number(skeleton, matcher, "rate");
    Optional<Amount> from = Amount.of(number(skeleton, matcher, "base"));
    Optional<Amount> to = Amount.of(number(skeleton, matcher, "level"));
    boolean growth =
        rate.quantity().unit().equals("%")
            && !(rate.quantity().measure() instanceof Measure.Between);
    if (!growth
        || from.isEmpty()
        || to.isEmpty()
        || from.get().value().signum() <= 0
        || to.get().value().signum() <= 0
        || from.get().kind().equals("%")
        || !from.get().kind().equals(to.get().kind())) {
      return;
    }
    double ratio = to.get().value().doubleValue() / from.get().value().doubleValue();
    double grown = (Math.pow(ratio, 1.0 / years) - 1) * 100;
    BigDecimal stated = rate.quantity().measure().value();
    int places = Math.max(0, stated.scale());
    BigDecimal due = BigDecimal.valueOf(grown).setScale(places, RoundingMode.HALF_UP);
    // a rounded base may move the last place by one
    BigDecimal slack = BigDecimal.ONE.movePointLeft(places);
    if (due.subtract(stated).abs().compareTo(slack) > 0 && !isFloorBelow(rate, stated, due)) {
      report.add(
          rate.excerpt().span(),
          from.get().shown(),
          to.get().shown(),
          Amount.plain(due) + "%",
          rate.excerpt().text());
    }
  }

  /** 增长20%以上 holds where 25% are reached. */
  private static boolean isFloorBelow(Mention rate, BigDecimal stated, BigDecimal due) {
    return rate.quantity().measure() instanceof Measure.AtLeast && due.compareTo(stated) > 0;
  }

  private static Mention number(Skeleton skeleton, Matcher matcher, String group) {
    return skeleton.numbers().get(skeleton.numbersBefore(matcher.start(group)));
  }
}
