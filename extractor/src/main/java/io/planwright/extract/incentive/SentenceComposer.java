package io.planwright.extract.incentive;

import io.planwright.extract.DocumentText;
import io.planwright.extract.clean.Characters;
import io.planwright.extract.clean.Clauses;
import io.planwright.extract.coordination.Coordination;
import io.planwright.extract.quantity.Dimension;
import io.planwright.extract.quantity.Figure;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.NumberRole;
import io.planwright.extract.role.RoleReader;
import io.planwright.extract.role.Sentence;
import io.planwright.model.Instrument;
import io.planwright.rule.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Composes the incentives of one sentence, knowing those before it in the same section. */
final class SentenceComposer {
  private final TriggerReader triggers = new TriggerReader();
  private final InstrumentLexicon instruments = new InstrumentLexicon();
  private final long predicate;
  private final long award;
  private final long grant;

  SentenceComposer(RoleReader roles) {
    predicate = roles.classes().mask("grant|rate|tax|relief");
    award = roles.classes().mask("award|std|charge");
    grant = roles.classes().mask("grant");
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
      if (isBenefit(marks.get(i).role())) {
        while (end < marks.size()
            && marks.get(end).ruleId().startsWith("list.")
            && isBenefit(marks.get(end).role())) {
          end++;
        }
        work.add(marks.subList(i, end));
      }
      i = end;
    }
    return work.drafts;
  }

  private static boolean isBenefit(NumberRole role) {
    return role == NumberRole.AWARD
        || role == NumberRole.CAP
        || role == NumberRole.RATE
        || role == NumberRole.TAX_RATE
        || role == NumberRole.RELIEF;
  }

  /** The state of one sentence. */
  private final class Work {
    private final DocumentText document;
    private final String text;
    private final Sentence sentence;
    private final List<Draft> before;
    private final int number;
    private final List<Draft> drafts = new ArrayList<>();
    private int regionStart;
    private int blockStart;

    Work(DocumentText document, Sentence sentence, List<Draft> before, int number) {
      this.document = document;
      this.text = sentence.text();
      this.sentence = sentence;
      this.before = before;
      this.number = number;
      this.regionStart = sentence.start();
    }

    private @Nullable Draft previous() {
      if (!drafts.isEmpty()) {
        return drafts.getLast();
      }
      return before.isEmpty() ? null : before.getLast();
    }

    void add(List<Mark> group) {
      Mark first = group.getFirst();
      int predicateStart = predicateStart(first);
      TriggerReader.Found found = triggers.find(text, regionStart, predicateStart);
      int end = phraseEnd(group.getLast().figure());
      Stretch region = found.stretch();
      boolean caps =
          first.role() == NumberRole.CAP
              && (group.size() == 1 ? capsEarlier(first, found) : capEach(group));
      if (caps) {
        regionStart = end;
        return;
      }
      boolean own = !region.isEmpty();
      if (found.fresh()) {
        blockStart = drafts.size();
      }
      Draft previous = previous();
      Stretch trigger = own || previous == null ? region : previous.trigger;
      String words = trigger.of(text);
      if (words.isEmpty()) {
        words = document.headingAt(first.figure().start());
      }
      List<String> shared = Coordination.share(words, group.size());
      Instrument instrument =
          previous != null && first.figure().dimension() == Dimension.POINTS
              ? previous.instrument
              : instrument(predicateStart, end, region, previous);
      String perUnit = BenefitPhrase.perUnit(sentence, regionStart, first);
      boolean goesOn = !own && !drafts.isEmpty() && sameClause(regionStart, first.figure());
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
          draft.capYuan = mark.figure().yuan();
        }
        drafts.add(draft);
      }
      regionStart = end;
    }

    /**
     * Whether a ceiling belongs to what was stated before it, and if so puts it there. A rate in
     * the same clause takes it; else all open rates and unit sums of the case take it, also those
     * of the sentences before when this one only states the ceiling; a plain sum only when the
     * ceiling is about the single case.
     */
    private boolean capsEarlier(Mark cap, TriggerReader.Found found) {
      String words = found.stretch().of(text);
      boolean single = CaseWords.isSingleCase(words);
      boolean rateBefore = !drafts.isEmpty() && drafts.getLast().mark.role() == NumberRole.RATE;
      if ((found.fresh() && !single)
          || CaseWords.isOverall(words)
          || (grantBefore(cap) && !rateBefore)) {
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
        int clause = clauseStart(cap.figure().leadStart());
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
      open.forEach(draft -> draft.capYuan = cap.figure().yuan());
      if (!open.isEmpty() && !drafts.isEmpty()) {
        drafts.getLast().end = cap.figure().tailEnd();
      }
      return !open.isEmpty();
    }

    /** 分别按60%、80%补助，每家最高2万元、6万元: each ceiling belongs to its rate. */
    private boolean capEach(List<Mark> caps) {
      List<Draft> open = drafts.stream().filter(Draft::takesCap).toList();
      if (open.size() != caps.size()) {
        return false;
      }
      for (int i = 0; i < open.size(); i++) {
        open.get(i).capYuan = caps.get(i).figure().yuan();
      }
      return true;
    }

    /** Whether the ceiling has a 给予 of its own in its clause: then it is an award of its own. */
    private boolean grantBefore(Mark cap) {
      int clause = clauseStart(cap.figure().leadStart());
      for (int i = cap.token() - 1; i >= 0; i--) {
        Token token = sentence.tokens().get(i);
        if (token.start() < Math.max(clause, regionStart)) {
          return false;
        }
        if (token.isAny(grant) && sentence.word(i).startsWith("给")) {
          return true;
        }
      }
      return false;
    }

    /** Where the words that give begin: at 给予, 按, 奖励 in the clause of the figure. */
    private int predicateStart(Mark mark) {
      int clause = clauseStart(mark.figure().leadStart());
      int start = mark.figure().leadStart();
      for (int i = mark.token() - 1; i >= 0; i--) {
        Token token = sentence.tokens().get(i);
        if (token.start() < Math.max(clause, regionStart)) {
          break;
        }
        if (token.isAny(predicate)) {
          start = token.start();
        }
      }
      return Math.max(start, regionStart);
    }

    private int clauseStart(int at) {
      return Clauses.startOf(text, sentence.start(), at);
    }

    /** The offset after 的一次性奖励 and a remark in brackets behind a figure. */
    private int phraseEnd(Figure figure) {
      int end = figure.tailEnd();
      for (Token token : sentence.tokens()) {
        boolean near = token.start() >= end && token.start() - end <= 8;
        if (near && token.isAny(award | predicate) && sameClause(end, token.start())) {
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

    private boolean sameClause(int from, Figure figure) {
      return clauseStart(figure.leadStart()) <= from;
    }

    private boolean sameClause(int from, int to) {
      for (int i = from; i < to; i++) {
        if (Characters.endsClause(text.charAt(i))
            || text.charAt(i) == '、'
            || text.charAt(i) == '（') {
          return false;
        }
      }
      return true;
    }

    private Instrument instrument(int start, int end, Stretch region, @Nullable Draft previous) {
      int clauseEnd = end;
      while (clauseEnd < sentence.end() && !Characters.endsClause(text.charAt(clauseEnd))) {
        clauseEnd++;
      }
      int from = Math.min(regionStart, start);
      int behind = clauseEnd;
      return instruments
          .findTelling(text, from, Math.max(from, region.start()))
          .or(() -> instruments.findTelling(text, Math.max(from, region.end()), behind))
          .or(() -> instruments.find(text, start, sentenceEndOf(start)))
          .or(() -> instruments.find(text, region.start(), region.end()))
          .or(() -> Optional.ofNullable(previous).map(draft -> draft.instrument))
          .orElse(Instrument.AWARD);
    }

    private int sentenceEndOf(int start) {
      int stop = start;
      while (stop < sentence.end() && !Characters.endsClause(text.charAt(stop))) {
        stop++;
      }
      return instruments.find(text, start, stop).isPresent() ? stop : sentence.end();
    }
  }
}
