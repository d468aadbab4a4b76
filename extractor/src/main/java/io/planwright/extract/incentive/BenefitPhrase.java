package io.planwright.extract.incentive;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.Clauses;
import io.planwright.extract.quantity.CountUnits;
import io.planwright.extract.quantity.Dimension;
import io.planwright.extract.quantity.Figure;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.NumberRole;
import io.planwright.extract.role.Sentence;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words around a sum or share: what it is a share of, what each sum is for. */
final class BenefitPhrase {
  private static final Pattern PER_UNIT =
      Pattern.compile(
          "(?:每|单(?!位))(?:新增|引进|培育|服务|增加|达到|满|完成|招引|新建|认定|获批|参与|举办|组织|出口)?(?:1|一)?"
              + "(?:个?标准(?=展位)|个(?=品种))?"
              + "("
              + String.join("|", CountUnits.names())
              + "|美元)"
              + "[一-鿿A-Za-z0-9“”（）]{0,14}$");

  /** 每家企业该项奖励最高: the ceiling of what one of them gets, no sum for each. */
  private static final Pattern ALL_OF_ONE = Pattern.compile("^[家户].*(?:奖励|补助|补贴|资助|奖补)");

  private static final Pattern ASIDE = Pattern.compile("（[^）]*）");

  /** 给予每矿600万元: whatever noun stands between 每 and the sum, periods left out. */
  private static final Pattern NEAR_UNIT =
      Pattern.compile("每((?!年|季|日|天|批|周|年度)[一-鿿]{1,3}?)(?:分别)?(?:给予|发放|奖励|补助|补贴|最高|资助)?$");

  /** 每吸引一家…落户，给予…: one case as the unit, further away from the sum. */
  private static final Pattern EACH_ONE =
      Pattern.compile("每(?:成功)?[一-鿿]{2,7}?(?:1|一)(" + String.join("|", CountUnits.names()) + ")");

  private BenefitPhrase() {}

  /** The offset at which the amount begins: a share together with what it is of. */
  static int amountStart(Sentence sentence, Mark mark) {
    if (mark.role() != NumberRole.RATE) {
      return mark.figure().start();
    }
    return baseStart(sentence, mark.figure());
  }

  /** What a share is taken of, null for sums and when it is not said. */
  static @Nullable String rateBase(Sentence sentence, Mark mark) {
    String text = sentence.text();
    if (mark.role() == NumberRole.TAX_RATE) {
      return text.indexOf("企业所得税", sentence.start()) >= 0 ? "企业所得税" : null;
    }
    if (mark.role() != NumberRole.RATE) {
      return null;
    }
    int start = baseStart(sentence, mark.figure());
    String base = text.substring(start, Math.max(start, mark.figure().leadStart()));
    while (base.endsWith("的") || base.endsWith("各")) {
      base = base.substring(0, base.length() - 1);
    }
    return base.isEmpty() ? null : base;
  }

  private static int baseStart(Sentence sentence, Figure figure) {
    if (figure.dimension() == Dimension.POINTS) {
      return figure.start();
    }
    String text = sentence.text();
    int clause = figure.leadStart();
    while (clause > sentence.start()
        && !Characters.endsClause(text.charAt(clause - 1))
        && text.charAt(clause - 1) != '（') {
      clause--;
    }
    int best = -1;
    int bestEnd = clause;
    String before = text.substring(clause, figure.leadStart());
    for (String opener : AwardWords.of(AwardWords.Kind.BASE)) {
      int at = before.lastIndexOf(opener);
      if (at >= 0 && at + opener.length() > best) {
        best = at + opener.length();
        bestEnd = clause + best;
      }
    }
    boolean long_ = figure.leadStart() - bestEnd > 40;
    return long_ ? figure.start() : Math.min(bestEnd, figure.start());
  }

  /** The unit written right behind a sum: 100元/亩, 5万元/台（套）; null without one. */
  static @Nullable String perUnit(Figure figure) {
    return figure.per() == null ? null : ASIDE.matcher(figure.per()).replaceAll("");
  }

  /** The unit one sum is for: 每件, 单品种, 100元/亩; null when the sum is not per unit. */
  static @Nullable String perUnit(Sentence sentence, int from, Mark mark) {
    Figure figure = mark.figure();
    if (figure.per() != null) {
      return perUnit(figure);
    }
    String text = sentence.text();
    for (Mark other : sentence.marks()) {
      boolean between = other.figure().start() >= from && other.figure().end() <= figure.start();
      if (between && other.ruleId().equals("award.step")) {
        boolean one = other.figure().value().compareTo(BigDecimal.ONE) == 0;
        return one
            ? other.figure().unit()
            : text.substring(other.figure().start(), other.figure().end());
      }
    }
    int start = figure.leadStart();
    if (CaseWords.isOverall(text.substring(Math.min(from, start), start))) {
      return null;
    }
    int clause = Clauses.startOf(text, Math.min(from, start), start);
    if (text.indexOf('每', Math.min(from, start), start) < 0
        && text.indexOf('单', clause, start) < 0) {
      return null;
    }
    String whole = ASIDE.matcher(text.substring(clause, start)).replaceAll("");
    String words = whole.substring(whole.lastIndexOf('、') + 1);
    Matcher unit = PER_UNIT.matcher(words);
    if (unit.find()) {
      boolean cap = mark.role() == NumberRole.CAP;
      boolean all = ALL_OF_ONE.matcher(words.substring(unit.start(1))).find();
      return cap && (all || unit.group(1).equals("个")) ? null : unit.group(1);
    }
    Matcher near = NEAR_UNIT.matcher(words);
    if (near.find()) {
      return near.group(1);
    }
    Matcher one = EACH_ONE.matcher(text.substring(Math.min(from, start), start));
    return one.find() ? one.group(1) : null;
  }
}
