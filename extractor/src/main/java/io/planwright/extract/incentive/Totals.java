package io.planwright.extract.incentive;

import io.planwright.extract.role.NumberRole;
import io.planwright.lexicon.WordTrie;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Finds totals of staged awards: 分阶段奖励800万元，其中…100万元；…300万元；…400万元. */
final class Totals {
  /** Words and marks that divide a sum: 其中, （第一年. */
  private static final WordTrie<Boolean> DIVIDERS =
      WordTrie.of(List.of("其中", "第一", "当年", "首年", "（", "："));

  /** 分三年, 分阶段. */
  private static final Pattern IN_STAGES = Pattern.compile("分[^，；。]{0,3}(?:阶段|年|期|次|步|批)");

  /** How far in front of a sum the words that divide it may stand. */
  private static final int NEAR = 20;

  private Totals() {}

  /**
   * Marks every sum that the two or more sums right behind it in its sentence add up to; they are
   * for the same unit. Words must say that the sum is divided; the first of the sums of one list
   * (分别给予150万元、100万元、50万元) is no total of them.
   */
  static void mark(String text, List<Draft> drafts) {
    int i = 0;
    while (i + 2 < drafts.size()) {
      int last = lastStage(text, drafts, i);
      if (last > i) {
        Draft whole = drafts.get(i);
        whole.total = true;
        drafts.subList(i + 1, last + 1).forEach(stage -> stage.takeUnit(whole));
      }
      i = last + 1;
    }
  }

  /** The index of the sum with which those behind a sum reach it; its own when they do not. */
  private static int lastStage(String text, List<Draft> drafts, int index) {
    Draft whole = drafts.get(index);
    Draft next = drafts.get(index + 1);
    if (whole.mark.role() != NumberRole.AWARD
        || next.group != whole.group
        || !divided(text, whole, next)) {
      return index;
    }
    BigDecimal rest = whole.mark.figure().yuan();
    for (int k = index + 1; k < drafts.size() && rest.signum() > 0; k++) {
      Draft stage = drafts.get(k);
      boolean sibling = k == index + 1 && stage.mark.ruleId().startsWith("list.");
      if (stage.mark.role() != NumberRole.AWARD || stage.group != whole.group || sibling) {
        return index;
      }
      rest = rest.subtract(stage.mark.figure().yuan());
      if (rest.signum() == 0 && k > index + 1) {
        return k;
      }
    }
    return index;
  }

  private static boolean divided(String text, Draft sum, Draft stage) {
    int from = Math.max(0, sum.mark.figure().start() - NEAR);
    int to = Math.max(from, stage.mark.figure().start());
    for (int at = from; at < to; at++) {
      if (DIVIDERS.endAt(text, at, to) > at
          || (text.charAt(at) == '分' && IN_STAGES.matcher(text).region(at, to).lookingAt())) {
        return true;
      }
    }
    return false;
  }
}
