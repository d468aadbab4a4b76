package io.planwright.extract.incentive;

import io.planwright.extract.role.NumberRole;
import java.math.BigDecimal;
import java.util.List;

/** Finds totals of staged awards: 分阶段奖励800万元，其中…100万元；…300万元；…400万元. */
final class Totals {
  private Totals() {}

  /** Marks every sum that the two or more sums right behind it add up to. */
  static void mark(List<Draft> drafts) {
    for (int i = 0; i + 2 < drafts.size(); i++) {
      Draft first = drafts.get(i);
      if (first.mark.role() != NumberRole.AWARD) {
        continue;
      }
      BigDecimal rest = first.mark.figure().yuan();
      for (int k = i + 1; k < drafts.size() && rest.signum() > 0; k++) {
        Draft stage = drafts.get(k);
        if (stage.mark.role() != NumberRole.AWARD || stage.total) {
          break;
        }
        rest = rest.subtract(stage.mark.figure().yuan());
        if (rest.signum() == 0 && k > i + 1) {
          first.total = true;
        }
      }
    }
  }
}
