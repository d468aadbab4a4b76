package io.planwright.templates.view;

import io.planwright.templates.parameters.IncentivePlan;
import io.planwright.templates.parameters.IncentivePlan.Payer;
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
        first.name(),
        incentives.stream().map(IncentiveViews::view).toList(),
        first.sharing().stream().map(IncentiveViews::payer).toList(),
        first.units());
  }

  private static IncentiveView.Payer payer(Payer payer) {
    return new IncentiveView.Payer(payer.name(), Words.number(payer.percent()));
  }

  private static IncentiveView view(IncentivePlan incentive) {
    return new IncentiveView(
        incentive.trigger(),
        incentive.instrument().code(),
        incentive.form().code(),
        incentive.amountYuan() == null ? open(incentive) : Words.money(incentive.amountYuan()),
        incentive.capYuan() == null ? null : Words.money(incentive.capYuan()),
        incentive.rate() == null ? null : Words.number(incentive.rate()) + "%",
        incentive.rate() == null
            ? null
            : Words.orOpen(incentive.rateBase(), incentive.trigger() + "的比例基数"),
        incentive.perUnit(),
        incentive.condition(),
        incentive.validity(),
        incentive.source());
  }

  /** A sum still to be decided, where nothing else says what is given. */
  private static @Nullable String open(IncentivePlan incentive) {
    return incentive.capYuan() == null && incentive.rate() == null
        ? Words.open(incentive.trigger() + "的金额")
        : null;
  }
}
