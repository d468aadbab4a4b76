package io.planwright.extract.incentive;

import io.planwright.extract.DocumentText;
import io.planwright.extract.clean.Characters;
import io.planwright.extract.quantity.Figure;
import io.planwright.extract.role.Mark;
import io.planwright.extract.role.NumberRole;
import io.planwright.extract.role.RoleReader;
import io.planwright.extract.role.Sentence;
import io.planwright.model.Incentive;
import io.planwright.model.Instrument;
import io.planwright.model.Share;
import io.planwright.rule.Token;
import java.util.ArrayList;
import java.util.List;

/** Composes incentives from the figures that are awards, rates and caps. Safe for many threads. */
public final class IncentiveReader {
  private final TriggerReader triggers = new TriggerReader();
  private final InstrumentLexicon instruments = new InstrumentLexicon();
  private final IncentiveWriter writer = new IncentiveWriter();
  private final long predicate;
  private final long award;

  /**
   * Creates a reader.
   *
   * @param roles gives the cue classes
   */
  public IncentiveReader(RoleReader roles) {
    predicate = roles.classes().mask("grant|rate|tax|relief");
    award = roles.classes().mask("award|std");
  }

  /** The incentives of the sentences of one document, in text order. */
  public List<Incentive> read(DocumentText document, List<Sentence> sentences) {
    List<Draft> all = new ArrayList<>();
    int sectionStart = 0;
    int node = -2;
    for (Sentence sentence : sentences) {
      int here = document.nodeIndexAt(sentence.start());
      if (here != node) {
        node = here;
        sectionStart = all.size();
      }
      List<Draft> inSection = all.subList(sectionStart, all.size());
      Draft last = inSection.isEmpty() ? null : inSection.getLast();
      List<Draft> drafts = new SentenceComposer(document, sentence, last).compose();
      List<Share> shares = SharingReader.read(sentence);
      all.addAll(drafts);
      if (!shares.isEmpty()) {
        List<Draft> payees = drafts.isEmpty() ? all.subList(sectionStart, all.size()) : drafts;
        payees.forEach(draft -> draft.sharing.addAll(shares));
      }
    }
    Totals.mark(all);
    return all.stream().map(draft -> writer.write(document, draft)).toList();
  }

  /** Composes the drafts of one sentence. */
  private final class SentenceComposer {
    private final DocumentText document;
    private final String text;
    private final Sentence sentence;
    private final List<Draft> drafts = new ArrayList<>();
    private @org.jspecify.annotations.Nullable Draft previous;
    private int regionStart;
    private int blockStart;

    SentenceComposer(
        DocumentText document,
        Sentence sentence,
        @org.jspecify.annotations.Nullable Draft previous) {
      this.document = document;
      this.text = sentence.text();
      this.sentence = sentence;
      this.previous = previous;
      this.regionStart = sentence.start();
    }

    List<Draft> compose() {
      List<Mark> marks = sentence.marks();
      int i = 0;
      while (i < marks.size()) {
        Mark mark = marks.get(i);
        if (!isBenefit(mark.role())) {
          i++;
          continue;
        }
        int end = i + 1;
        while (end < marks.size()
            && marks.get(end).ruleId().startsWith("list.")
            && isBenefit(marks.get(end).role())) {
          end++;
        }
        add(marks.subList(i, end));
        i = end;
      }
      return drafts;
    }

    private void add(List<Mark> group) {
      Mark first = group.getFirst();
      int predicateStart = predicateStart(first);
      Stretch region = triggers.find(text, regionStart, predicateStart);
      int end = phraseEnd(group.getLast().figure());
      boolean ownTrigger = region.end() - region.start() >= 2;
      if (first.role() == NumberRole.CAP && capsEarlier(first, ownTrigger, region)) {
        extend(end);
        regionStart = end;
        return;
      }
      if (ownTrigger) {
        blockStart = drafts.size();
      }
      Stretch trigger = ownTrigger ? region : inherited();
      String words = trigger.of(text);
      if (words.isEmpty()) {
        words = document.headingAt(first.figure().start());
      }
      List<String> shared = Coordination.share(words, group.size());
      Instrument instrument = instrument(predicateStart, end, region);
      for (int k = 0; k < group.size(); k++) {
        Mark mark = group.get(k);
        int amountStart =
            k == 0 ? BenefitPhrase.amountStart(text, sentence, mark) : mark.figure().start();
        Draft draft =
            new Draft(
                mark,
                trigger,
                shared.get(k),
                mark.role() == NumberRole.TAX_RATE ? Instrument.TAX : instrument,
                amountStart,
                BenefitPhrase.rateBase(text, sentence, first),
                BenefitPhrase.perUnit(text, regionStart, mark.figure()),
                end);
        if (mark.role() == NumberRole.CAP) {
          draft.capYuan = mark.figure().yuan();
        }
        drafts.add(draft);
        previous = draft;
      }
      regionStart = end;
    }

    private Stretch inherited() {
      return previous == null ? new Stretch(sentence.start(), sentence.start()) : previous.trigger;
    }

    /**
     * Whether a ceiling belongs to rates and unit sums stated before it. It does when no new
     * trigger stands between, or only words about the single case (单个项目, 每家企业每年).
     */
    private boolean capsEarlier(Mark cap, boolean ownTrigger, Stretch region) {
      boolean newTrigger = ownTrigger && !isAboutOneCase(region);
      if (newTrigger) {
        return false;
      }
      List<Draft> candidates =
          drafts.isEmpty() && previous != null && !ownTrigger
              ? List.of(previous)
              : drafts.subList(Math.min(blockStart, drafts.size()), drafts.size());
      boolean any = false;
      for (Draft draft : candidates) {
        boolean open = draft.capYuan == null && draft.mark.role() != NumberRole.CAP;
        if (open
            && (draft.mark.role() == NumberRole.RATE || draft.mark.role() == NumberRole.AWARD)) {
          draft.capYuan = cap.figure().yuan();
          any = true;
        }
      }
      return any;
    }

    private boolean isAboutOneCase(Stretch region) {
      String words = region.of(text);
      return words.contains("单个")
          || words.contains("每")
          || words.contains("单")
          || words.contains("累计")
          || words.contains("合计")
          || words.contains("总额")
          || words.contains("最高")
          || words.length() <= 8
          || words.endsWith("奖励")
          || words.endsWith("补助")
          || words.endsWith("补贴");
    }

    private void extend(int end) {
      for (Draft draft : drafts) {
        draft.end = Math.max(draft.end, draft == drafts.getLast() ? end : draft.end);
      }
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
      int i = at;
      while (i > sentence.start() && !Characters.endsClause(text.charAt(i - 1))) {
        i--;
      }
      return i;
    }

    /** The offset after 的一次性奖励 behind a figure. */
    private int phraseEnd(Figure figure) {
      int end = figure.tailEnd();
      for (Token token : sentence.tokens()) {
        if (token.start() >= end
            && token.start() - end <= 8
            && token.isAny(award | predicate)
            && sameClause(end, token.start())) {
          return token.end();
        }
      }
      return end;
    }

    private boolean sameClause(int from, int to) {
      for (int i = from; i < to; i++) {
        if (Characters.endsClause(text.charAt(i)) || text.charAt(i) == '、') {
          return false;
        }
      }
      return true;
    }

    private Instrument instrument(int start, int end, Stretch region) {
      int clauseEnd = end;
      while (clauseEnd < sentence.end() && !Characters.endsClause(text.charAt(clauseEnd))) {
        clauseEnd++;
      }
      return instruments
          .find(text, start, clauseEnd)
          .or(() -> instruments.find(text, start, sentence.end()))
          .or(() -> instruments.find(text, region.start(), region.end()))
          .or(
              () ->
                  previous == null
                      ? java.util.Optional.empty()
                      : java.util.Optional.of(previous.instrument))
          .orElse(Instrument.AWARD);
    }
  }

  private static boolean isBenefit(NumberRole role) {
    return role == NumberRole.AWARD
        || role == NumberRole.CAP
        || role == NumberRole.RATE
        || role == NumberRole.TAX_RATE
        || role == NumberRole.RELIEF;
  }
}
