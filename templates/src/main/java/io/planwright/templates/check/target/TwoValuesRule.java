package io.planwright.templates.check.target;

import io.planwright.model.Commitment;
import io.planwright.model.Measure;
import io.planwright.model.Target;
import io.planwright.model.TargetKind;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** T05: one indicator has one value for one year. */
public final class TwoValuesRule implements Rule {
  private static final Pattern GENERAL =
      Pattern.compile("力争|确保|全[省市县区州盟旗域]|到?(?:19|20)\\d\\d年[底末]?|[（(].{1,3}[）)]|有效期?内?|总量[^，]*。");

  /** What has one value. */
  private record Key(
      String indicator, String scope, String unit, TargetKind kind, int year, Commitment firm) {}

  @Override
  public String id() {
    return "T05";
  }

  @Override
  public void check(PlanText plan, Report report) {
    Map<Key, Target> first = new LinkedHashMap<>();
    for (Target target : plan.document().targets()) {
      Integer year = target.timeline().year();
      boolean one =
          year != null
              && !target.timeline().perYear()
              && target.timeline().periodStart() == null
              && (target.kind() == TargetKind.LEVEL || target.kind() == TargetKind.GROWTH)
              && !(target.quantity().measure() instanceof Measure.Between)
              && plan.sentenceAt(target.value().span()).isPresent();
      if (one) {
        Key key =
            new Key(
                target.indicator().name(),
                Objects.requireNonNullElse(target.scope(), ""),
                target.quantity().unit(),
                target.kind(),
                Objects.requireNonNullElse(year, 0),
                target.commitment());
        Target before = first.putIfAbsent(key, target);
        if (before != null && differ(before, target)) {
          report.add(
              target.value().span(),
              key.indicator(),
              key.year(),
              before.value().text(),
              target.value().text());
        }
      }
    }
  }

  /** What stands before the indicator in its clause and narrows it down: 上市 of 上市高企数量. */
  private static String qualifier(Target target) {
    String quote = target.quote().text().replaceAll("\\s", "");
    int at = quote.indexOf(target.indicator().name());
    if (at < 0) {
      return quote;
    }
    String before = quote.substring(0, at);
    int clause =
        Math.max(
            before.lastIndexOf('，'), Math.max(before.lastIndexOf(','), before.lastIndexOf('、')));
    return GENERAL.matcher(before.substring(clause + 1)).replaceAll("");
  }

  private static boolean differ(Target one, Target other) {
    return qualifier(one).equals(qualifier(other))
        && one.quantity().measure().value().compareTo(other.quantity().measure().value()) != 0
        && !one.quote().span().overlaps(other.quote().span());
  }
}
