package io.planwright.extract.incentive;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.Clauses;
import io.planwright.extract.quantity.Figure;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.NumberRole;
import io.planwright.extract.role.Sentence;
import io.planwright.rule.ClassSet;
import io.planwright.rule.Classes;
import io.planwright.rule.Token;

/**
 * Finds where the words of an award begin and end in a sentence.
 *
 * <p>Example: in {@code 对首次认定的企业，一次性给予20万元的奖励} they are 给予20万元的奖励.
 */
final class AwardPhrase {
  /** The cue classes an award is made of. */
  static final class Words {
    private final ClassSet predicate;
    private final ClassSet award;
    private final ClassSet grant;
    private final ClassSet rate;
    private final ClassSet claim;

    Words(Classes classes) {
      predicate = classes.mask("grant|rate|tax|relief|claim");
      award = classes.mask("award|std|charge");
      grant = classes.mask("grant");
      rate = classes.mask("rate");
      claim = classes.mask("claim");
    }
  }

  private static final String EACH_OWN = "分别";

  /** Room for 每年 and 一次性 between 可申请 and its sum. */
  private static final int NEAR = 4;

  private final Sentence sentence;
  private final String text;
  private final Words words;

  AwardPhrase(Sentence sentence, Words words) {
    this.sentence = sentence;
    this.text = sentence.text();
    this.words = words;
  }

  /** Whether figures of this role are what an incentive gives. */
  static boolean isBenefit(NumberRole role) {
    return role == NumberRole.AWARD
        || role == NumberRole.CAP
        || role == NumberRole.RATE
        || role == NumberRole.TAX_RATE
        || role == NumberRole.RELIEF;
  }

  /** Where the clause that holds an offset begins. */
  int clauseStart(int at) {
    return Clauses.startOf(text, sentence.start(), at);
  }

  /**
   * Where the words that give begin: at 给予, 按, 奖励 in the clause of the figure. A 按 in front of 分别
   * (按甲、乙两类分别给予) tells the cases apart and is none of them.
   *
   * @param from where the award before it ends
   */
  int predicateStart(Mark mark, int from) {
    int lead = mark.figure().leadStart();
    int first = Math.max(clauseStart(lead), from);
    int start = lead;
    for (int i = mark.token() - 1; i >= 0; i--) {
      Token token = sentence.tokens().get(i);
      if (token.start() < first) {
        break;
      }
      boolean sorts =
          token.isAny(words.rate) && text.substring(token.end(), start).contains(EACH_OWN);
      if (token.isAny(words.predicate) && !sorts) {
        start = token.start();
      }
    }
    return Math.max(start, from);
  }

  /**
   * Whether a ceiling has a 给予 of its own in its clause, or stands between 可申请 and what can be
   * applied for: then it is an award of its own.
   */
  boolean grants(Mark cap, int from) {
    int lead = cap.figure().leadStart();
    boolean named = text.startsWith("的", cap.figure().tailEnd());
    int first = Math.max(clauseStart(lead), from);
    for (int i = cap.token() - 1; i >= 0; i--) {
      Token token = sentence.tokens().get(i);
      if (token.start() < first) {
        return false;
      }
      boolean gives = token.isAny(words.grant) && sentence.word(i).startsWith("给");
      boolean claims = named && token.isAny(words.claim) && lead - token.end() <= NEAR;
      if (gives || claims) {
        return true;
      }
    }
    return false;
  }

  /** What stands between the 给予 at an offset and the words of a sum: the one it is given to. */
  Stretch recipient(int predicateStart, Figure sum) {
    int from = predicateStart;
    for (Token token : sentence.tokens()) {
      if (token.start() == predicateStart && token.isAny(words.grant)) {
        from = token.end();
      }
    }
    return new Stretch(from, from == predicateStart ? from : sum.leadStart());
  }

  /** The offset after 的一次性奖励 and a remark in brackets behind a figure. */
  int phraseEnd(Figure figure) {
    int end = figure.tailEnd();
    for (Token token : sentence.tokens()) {
      boolean near = token.start() >= end && token.start() - end <= 8;
      if (near
          && token.isAny(words.award.plus(words.predicate))
          && sameClause(end, token.start())) {
        end = token.end();
      }
    }
    if (end < sentence.end() && text.charAt(end) == '（') {
      int close = text.indexOf('）', end);
      boolean holdsFigure =
          sentence.marks().stream()
              .anyMatch(
                  m ->
                      isBenefit(m.role())
                          && m.figure().start() > figure.end()
                          && m.figure().start() < close);
      if (close > 0 && close < sentence.end() && !holdsFigure) {
        end = close + 1;
      }
    }
    return end;
  }

  /** Whether nothing ends the clause between an offset and a figure behind it. */
  boolean sameClause(int from, Figure figure) {
    return clauseStart(figure.leadStart()) <= from;
  }

  private boolean sameClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Characters.endsClause(text.charAt(i)) || text.charAt(i) == '、' || text.charAt(i) == '（') {
        return false;
      }
    }
    return true;
  }
}
