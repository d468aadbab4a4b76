package io.planwright.templates.view;

import io.planwright.templates.parameters.IncentivePlan;
import io.planwright.templates.parameters.IncentivePlan.Payer;
import io.planwright.templates.parameters.Open;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts incentives into clauses. */
final class IncentiveViews {
  private IncentiveViews() {}

  /** Those that follow each other, are called the same and are carried by the same go together. */
  static List<IncentiveView.Group> groups(List<IncentivePlan> incentives) {
    List<IncentiveView.Group> groups = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= incentives.size(); end++) {
      if (end == incentives.size() || !together(incentives.get(start), incentives.get(end))) {
        groups.add(group(incentives.subList(start, end)));
        start = end;
      }
    }
    return groups;
  }

  private static boolean together(IncentivePlan one, IncentivePlan other) {
    return Objects.equals(one.name(), other.name())
        && one.sharing().equals(other.sharing())
        && one.units().equals(other.units());
  }

  private static IncentiveView.Group group(List<IncentivePlan> incentives) {
    IncentivePlan first = incentives.get(0);
    return new IncentiveView.Group(
        Words.shown(first.name(), "条款名称"),
        incentives.stream().map(IncentiveViews::view).toList(),
        first.sharing().stream().map(payer -> payer(payer, of(first))).toList(),
        Words.shown(first.units(), of(first) + "的责任单位"));
  }

  private static IncentiveView.Payer payer(Payer payer, String what) {
    BigDecimal percent = payer.percent();
    return new IncentiveView.Payer(
        Words.orOpen(payer.name(), what + "的分担单位"),
        percent == null ? Words.open(what + "的分担比例") : Words.number(percent));
  }

  /** What an incentive is called where something of it is open. */
  private static String of(IncentivePlan incentive) {
    return Open.is(incentive.trigger()) ? "政策" : incentive.trigger();
  }

  private static IncentiveView view(IncentivePlan incentive) {
    String what = of(incentive);
    boolean open = Open.is(incentive.trigger());
    return new IncentiveView(
        Words.orOpen(incentive.trigger(), "政策的对象"),
        open ? Words.open("政策的方式") : incentive.instrument().code(),
        incentive.form().code(),
        incentive.amountYuan() == null ? open(incentive) : Words.money(incentive.amountYuan()),
        incentive.capYuan() == null ? null : Words.money(incentive.capYuan()),
        incentive.rate() == null ? null : Words.number(incentive.rate()) + "%",
        incentive.rate() == null ? null : Words.orOpen(incentive.rateBase(), what + "的比例基数"),
        Words.shown(incentive.perUnit(), what + "按什么给"),
        Words.shown(incentive.condition(), what + "的条件"),
        Words.shown(incentive.validity(), what + "的有效期"),
        Open.orNull(incentive.source()));
  }

  /** A sum still to be decided, where nothing else says what is given. */
  private static @Nullable String open(IncentivePlan incentive) {
    return incentive.capYuan() == null && incentive.rate() == null
        ? Words.open(of(incentive) + "的金额")
        : null;
  }
}
