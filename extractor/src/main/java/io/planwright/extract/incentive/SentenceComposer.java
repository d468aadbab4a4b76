package io.planwright.extract.incentive;

import io.planwright.extract.DocumentText;
import io.planwright.extract.coordination.Coordination;
import io.planwright.extract.coordination.YearLists;
import io.planwright.extract.quantity.Dimension;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.NumberRole;
import io.planwright.extract.role.RoleReader;
import io.planwright.extract.role.Sentence;
import io.planwright.model.Instrument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Composes the incentives of one sentence, knowing those before it in the same section. */
final class SentenceComposer {
  /** A recipient of fewer characters does not tell what the award is for: 项目单位. */
  private static final int TELLING = 6;

  private final TriggerReader triggers = new TriggerReader();
  private final InstrumentReader instruments = new InstrumentReader();
  private final AwardPhrase.Words words;

  SentenceComposer(RoleReader roles) {
    words = new AwardPhrase.Words(roles.classes());
  }

  /**
   * The incentives of a sentence.
   *
   * @param before those of the section before it
   * @param group the number of the full sentence it is a part of
   */
  List<Draft> compose(DocumentText document, Sentence sentence, List<Draft> before, int group) {
    Work work = new Work(document, sentence, before, group);
    List<Mark> marks = sentence.marks();
    int i = 0;
    while (i < marks.size()) {
      int end = i + 1;
      if (AwardPhrase.isBenefit(marks.get(i).role())) {
        while (end < marks.size()
            && marks.get(end).ruleId().startsWith("list.")
            && AwardPhrase.isBenefit(marks.get(end).role())) {
          end++;
        }
        List<Mark> list = marks.subList(i, end);
        if (!Instalments.are(sentence, list)) {
          work.add(list);
        }
      }
      i = end;
    }
    return work.drafts;
  }

  /** The state of one sentence. */
  private final class Work {
    private final DocumentText document;
    private final String text;
    private final Sentence sentence;
    private final AwardPhrase phrases;
    private final List<Draft> before;
    private final int number;
    private final List<Draft> drafts = new ArrayList<>();
    private int regionStart;
    private int blockStart;
    private boolean conditions;

    Work(DocumentText document, Sentence sentence, List<Draft> before, int number) {
      this.document = document;
      this.text = sentence.text();
      this.sentence = sentence;
      this.phrases = new AwardPhrase(sentence, words);
      this.before = before;
      this.number = number;
      this.regionStart = sentence.start();
    }

    /** What a trigger may leave unsaid: what was said last before it, the heading, its sentence. */
    private TriggerWords.Context context(Mark first) {
      int start = sentence.start();
      int paragraph = text.lastIndexOf('\n', start - 1) + 1;
      int from = Math.max(paragraph, text.lastIndexOf('。', start - 2) + 1);
      String sentenceBefore = from < start ? text.substring(from, start - 1) : "";
      Draft last = previous();
      boolean awardBefore = last != null && (sentenceBefore.isBlank() || last.end > from);
      return new TriggerWords.Context(
          last == null ? "" : last.triggerText,
          last != null && awardBefore ? last.triggerText : sentenceBefore.strip(),
          document.headingAt(first.figure().start()),
          text.substring(start, Math.max(start, first.figure().leadStart())));
    }

    private @Nullable Draft previous() {
      if (!drafts.isEmpty()) {
        return drafts.getLast();
      }
      return before.isEmpty() ? null : before.getLast();
    }

    void add(List<Mark> group) {
      Mark first = group.getFirst();
      int predicateStart = phrases.predicateStart(first, regionStart);
      TriggerReader.Found found = triggers.find(text, regionStart, predicateStart);
      int end = phrases.phraseEnd(group.getLast().figure());
      conditions |= !found.stretch().isEmpty();
      boolean caps =
          first.role() == NumberRole.CAP
              && (group.size() == 1 ? capsEarlier(first, found) : capsEach(group));
      if (caps) {
        regionStart = end;
        return;
      }
      Stretch region = conditions ? found.stretch() : recipient(predicateStart, first);
      boolean own = !region.isEmpty();
      if (found.fresh() || (own && !conditions)) {
        blockStart = drafts.size();
      }
      Draft previous = previous();
      Stretch trigger = own || previous == null ? region : previous.trigger;
      String words = TriggerWords.complete(trigger.of(text), context(first));
      int at = first.figure().start();
      String lead = text.substring(Math.min(at, own ? region.start() : regionStart), at);
      List<String> shared =
          YearLists.isByYear(lead, group.size())
              ? Collections.nCopies(group.size(), words)
              : Coordination.share(words, group.size());
      Instrument instrument =
          previous != null && first.figure().dimension() == Dimension.POINTS
              ? previous.instrument
              : instruments
                  .read(sentence, first, new Stretch(predicateStart, end), regionStart, region)
                  .or(() -> Optional.ofNullable(previous).map(draft -> draft.instrument))
                  .orElse(Instrument.AWARD);
      String perUnit = BenefitPhrase.perUnit(sentence, regionStart, first);
      boolean goesOn = !own && !drafts.isEmpty() && phrases.sameClause(regionStart, first.figure());
      if (perUnit == null && previous != null && goesOn) {
        perUnit = previous.perUnit;
      }
      String rateBase = BenefitPhrase.rateBase(sentence, first);
      for (int k = 0; k < group.size(); k++) {
        Mark mark = group.get(k);
        int amountStart =
            k == 0 ? BenefitPhrase.amountStart(sentence, mark) : mark.figure().start();
        Draft draft =
            new Draft(
                mark,
                trigger,
                shared.get(k),
                mark.role() == NumberRole.TAX_RATE ? Instrument.TAX : instrument,
                amountStart,
                rateBase,
                perUnit,
                end,
                number);
        if (mark.role() == NumberRole.CAP) {
          draft.limit(mark.figure());
        }
        drafts.add(draft);
      }
      regionStart = end;
    }

    /** 给予“成长板”企业5万元: the one it is given to, where no condition stands in front. */
    private Stretch recipient(int predicateStart, Mark mark) {
      Stretch between = phrases.recipient(predicateStart, mark.figure());
      Stretch named = triggers.find(text, between.start(), between.end()).stretch();
      boolean telling =
          mark.figure().dimension() == Dimension.MONEY
              && named.end() - named.start() >= TELLING
              && Coordination.endsWithHead(named.of(text));
      return telling ? named : new Stretch(predicateStart, predicateStart);
    }

    /**
     * Whether a ceiling belongs to what was stated before it, and if so puts it there. A rate in
     * the same clause takes it; else all open rates and unit sums of the case take it, also those
     * of the sentences before when this one only states the ceiling; a plain sum only when the
     * ceiling is about the single case.
     */
    private boolean capsEarlier(Mark cap, TriggerReader.Found found) {
      String words = found.stretch().of(text);
      boolean single = CaseWords.isSingleCase(words) && !byAmount(found.stretch());
      boolean rateBefore = !drafts.isEmpty() && drafts.getLast().mark.role() == NumberRole.RATE;
      if ((found.fresh() && !single)
          || CaseWords.isOverall(words)
          || (phrases.grants(cap, regionStart) && !rateBefore)) {
        return false;
      }
      List<Draft> open = new ArrayList<>();
      if (drafts.isEmpty() && !single && !words.isEmpty()) {
        return false;
      }
      if (drafts.isEmpty()) {
        before.stream()
            .filter(draft -> draft.group == before.getLast().group && draft.takesCap())
            .forEach(open::add);
      } else {
        int clause = phrases.clauseStart(cap.figure().leadStart());
        Draft last = drafts.getLast();
        if (last.takesCap() && last.mark.figure().start() >= clause) {
          open.add(last);
        } else {
          drafts.subList(Math.min(blockStart, drafts.size()), drafts.size()).stream()
              .filter(Draft::takesCap)
              .forEach(open::add);
        }
        if (open.isEmpty() && last.isPlainSum()) {
          open.add(last);
        }
      }
      open.forEach(draft -> draft.limit(cap.figure()));
      if (!open.isEmpty() && !drafts.isEmpty()) {
        drafts.getLast().end = cap.figure().tailEnd();
      }
      return !open.isEmpty();
    }

    /** Whether a stretch holds a sum: 单个项目投资1亿元以下 is one step of a scale. */
    private boolean byAmount(Stretch stretch) {
      return sentence.marks().stream()
          .map(Mark::figure)
          .anyMatch(
              figure ->
                  figure.dimension() == Dimension.MONEY
                      && figure.start() >= stretch.start()
                      && figure.end() <= stretch.end());
    }

    /** 分别按60%、80%补助，每家最高2万元、6万元: each ceiling belongs to its rate. */
    private boolean capsEach(List<Mark> caps) {
      List<Draft> open = drafts.stream().filter(Draft::takesCap).toList();
      if (open.size() != caps.size() || phrases.grants(caps.getFirst(), regionStart)) {
        return false;
      }
      for (int i = 0; i < open.size(); i++) {
        open.get(i).limit(caps.get(i).figure());
      }
      return true;
    }
  }
}
