package io.planwright.extract.target;

import io.planwright.extract.quantity.Bind;
import io.planwright.extract.quantity.Dimension;
import io.planwright.extract.quantity.Figure;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.Sentence;
import io.planwright.rule.ClassSet;
import io.planwright.rule.Classes;
import io.planwright.rule.Token;

/** Tells numbers that are due every year: {@code 每年新增20家}, {@code 年均增长8%}. */
final class YearlyReader {
  private final ClassSet each;
  private final ClassSet growth;

  YearlyReader(Classes classes) {
    each = classes.mask("each");
    growth = classes.mask("growth");
  }

  /** Whether a number is per year, and by which word. */
  enum Each {
    NO,
    /** 年均增长: a rate that still has a deadline. */
    AVERAGE,
    /** 每年: it recurs and has a period at most. */
    EACH
  }

  /** 每年 reaches over the clauses behind it until a date ends its reach. */
  Each read(Sentence sentence, Mark mark, Clause clause) {
    Each found = Each.NO;
    String before = sentence.text().substring(sentence.start(), mark.figure().start());
    int anonymous = sentence.start() + before.lastIndexOf("X年");
    for (int i = 0; i < mark.token(); i++) {
      Token token = sentence.tokens().get(i);
      String word = sentence.word(i);
      if (token.start() < anonymous) {
        continue;
      }
      if (token.isAny(each) && word.startsWith("每年")) {
        boolean reaches = token.start() >= clause.start() || isRecurring(sentence, mark, clause);
        found = reaches ? Each.EACH : found;
      } else if (token.start() >= clause.start()
          && token.isAny(each.plus(growth))
          && word.startsWith("年均")) {
        found = found == Each.EACH ? found : Each.AVERAGE;
      } else if (isTime(sentence, i)) {
        found = Each.NO;
      }
    }
    return found;
  }

  /** A number that can recur in a clause of its own: no level or total that is reached once. */
  private static boolean isRecurring(Sentence sentence, Mark mark, Clause clause) {
    Figure first = TimelineReader.listAround(sentence.marks(), mark).getFirst().figure();
    boolean level =
        first.before() == Bind.MIN || first.before() == Bind.TO || first.before() == Bind.MAX;
    boolean once = first.dimension() == Dimension.COVERAGE;
    String words = sentence.text().substring(clause.start(), mark.figure().start());
    return !level && !once && !words.contains("累计");
  }

  /** Whether a token says when: 2026年, 三年. */
  private static boolean isTime(Sentence sentence, int token) {
    for (Mark mark : sentence.marks()) {
      if (mark.token() == token) {
        Dimension dimension = mark.figure().dimension();
        return dimension == Dimension.DATE || dimension == Dimension.SPAN;
      }
    }
    return false;
  }
}
