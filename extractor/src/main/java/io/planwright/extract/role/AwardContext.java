package io.planwright.extract.role;

import io.planwright.extract.outline.Outline;
import io.planwright.model.Section;
import io.planwright.rule.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Looks at a paragraph as a whole: where money is promised, a number without date or 力争 or 每年 is a
 * condition of the promise and no commitment of the plan.
 */
final class AwardContext {
  private static final String RULE = "context.award";

  /** Rules that rest on a verb of doing: 新建…8个 is a commitment also beside an award. */
  private static final Set<String> ACTS = Set.of("target.added", "target.built", "target.picked");

  private final long pledge;

  /**
   * Creates a context.
   *
   * @param pledge the classes that mark a commitment: dates, 力争, 每年
   */
  AwardContext(long pledge) {
    this.pledge = pledge;
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
      List<Sentence> paragraph = sentences.subList(i, end);
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
    return Objects.equals(outline.at(first.start()), outline.at(other.start()))
        && first.text().substring(first.start(), other.start()).indexOf('\n') < 0;
  }

  private static boolean holdsAward(Sentence sentence) {
    return sentence.marks().stream()
        .anyMatch(
            mark ->
                mark.role() == NumberRole.AWARD
                    || mark.role() == NumberRole.RATE
                    || mark.role() == NumberRole.CAP);
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
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : sentence.marks()) {
      marks.add(
          mark.role().isTarget() && !ACTS.contains(mark.ruleId())
              ? new Mark(mark.figure(), NumberRole.THRESHOLD, RULE, mark.token())
              : mark);
    }
    return new Sentence(
        sentence.text(),
        sentence.start(),
        sentence.end(),
        sentence.section(),
        sentence.tokens(),
        marks);
  }
}
