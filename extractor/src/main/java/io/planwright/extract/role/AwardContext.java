package io.planwright.extract.role;

import io.planwright.extract.outline.Outline;
import io.planwright.extract.quantity.Bind;
import io.planwright.extract.quantity.Dimension;
import io.planwright.extract.quantity.Figure;
import io.planwright.model.Section;
import io.planwright.rule.ClassSet;
import io.planwright.rule.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Looks at a paragraph as a whole: where money is promised, a number without date or 力争 or 每年 is a
 * condition of the promise and no commitment of the plan, and a sum right behind 的 goes on with the
 * promises of the sentence before: {@code 在主板上市的奖励100万元；在创业板上市的50万元}.
 */
final class AwardContext {
  private static final String RULE = "context.award";

  /** Rules that rest on a verb of doing: 新建…8个 is a commitment also beside an award. */
  private static final Set<String> ACTS = Set.of("target.added", "target.built", "target.picked");

  private static final String LIST_RULE = "context.award_list";

  private final ClassSet pledge;
  private final ClassSet link;

  /**
   * Creates a context.
   *
   * @param pledge the classes that mark a commitment: dates, 力争, 每年
   * @param link the classes of 的 and 的企业, which stand in front of a sum whose verb is unsaid
   */
  AwardContext(ClassSet pledge, ClassSet link) {
    this.pledge = pledge;
    this.link = link;
  }

  /** The sentences with conditions told from commitments. */
  List<Sentence> apply(List<Sentence> sentences, Outline outline) {
    List<Sentence> result = new ArrayList<>();
    int i = 0;
    while (i < sentences.size()) {
      int end = i + 1;
      while (end < sentences.size()
          && sameParagraph(sentences.get(i), sentences.get(end), outline)) {
        end++;
      }
      List<Sentence> paragraph = withLists(sentences.subList(i, end));
      boolean awards = paragraph.stream().anyMatch(AwardContext::holdsAward);
      for (Sentence sentence : paragraph) {
        boolean conditions = isTask(sentence) ? holdsAward(sentence) : awards;
        boolean plain = conditions && sentence.section() != Section.Kind.GOAL && !pledges(sentence);
        result.add(plain ? withConditions(sentence) : sentence);
      }
      i = end;
    }
    return result;
  }

  /** The paragraph with the sums awarded whose verb stands in front of an earlier ；. */
  private List<Sentence> withLists(List<Sentence> paragraph) {
    List<Sentence> result = new ArrayList<>();
    for (Sentence sentence : paragraph) {
      boolean goesOn =
          !result.isEmpty()
              && result.getLast().end() + 1 == sentence.start()
              && result.getLast().marks().getLast().role() == NumberRole.AWARD;
      result.add(goesOn && !holdsAward(sentence) ? withAwards(sentence) : sentence);
    }
    return result;
  }

  private Sentence withAwards(Sentence sentence) {
    return sentence.withMarks(
        mark ->
            isLinked(sentence, mark)
                ? new Mark(mark.figure(), NumberRole.AWARD, LIST_RULE, mark.token())
                : mark);
  }

  /** Whether a bare sum stands right behind 的 or 的企业. */
  private boolean isLinked(Sentence sentence, Mark mark) {
    Figure figure = mark.figure();
    if (mark.token() == 0 || figure.dimension() != Dimension.MONEY || figure.bind() != Bind.NONE) {
      return false;
    }
    Token before = sentence.tokens().get(mark.token() - 1);
    return before.isAny(link) && before.end() == figure.start();
  }

  /**
   * In a task section commitments stand beside awards; only the award's own sentence is suspect.
   */
  private static boolean isTask(Sentence sentence) {
    return switch (sentence.section()) {
      case TASK, SAFEGUARD, GENERAL -> true;
      case GOAL, POLICY, SUPPLEMENTARY, ANNEX, OTHER -> false;
    };
  }

  private static boolean sameParagraph(Sentence first, Sentence other, Outline outline) {
    return first.text().indexOf('\n', first.start(), other.start()) < 0
        && outline.indexAt(first.start()) == outline.indexAt(other.start());
  }

  private static boolean holdsAward(Sentence sentence) {
    for (Mark mark : sentence.marks()) {
      NumberRole role = mark.role();
      if (role == NumberRole.AWARD || role == NumberRole.RATE || role == NumberRole.CAP) {
        return true;
      }
    }
    return false;
  }

  private boolean pledges(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.isAny(pledge)) {
        return true;
      }
    }
    return false;
  }

  private static Sentence withConditions(Sentence sentence) {
    return sentence.withMarks(
        mark ->
            mark.role().isTarget() && !ACTS.contains(mark.ruleId())
                ? new Mark(mark.figure(), NumberRole.THRESHOLD, RULE, mark.token())
                : mark);
  }
}
