package io.planwright.extract.incentive;

import io.planwright.extract.DocumentText;
import io.planwright.extract.clean.Clauses;
import io.planwright.extract.outline.Outline;
import io.planwright.extract.role.NumberRole;
import io.planwright.extract.role.RoleReader;
import io.planwright.extract.role.Sentence;
import io.planwright.model.Incentive;
import io.planwright.model.Instrument;
import io.planwright.model.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Composes incentives from the figures that are awards, rates and caps. Safe for many threads. */
public final class IncentiveReader {
  /** 购房补贴所需资金由…: the benefit whose cost is shared, by the name it has where it is given. */
  private static final Pattern NAMED =
      Pattern.compile("^([一-鿿]{2,6}(?:补贴|补助|奖励|津贴))(?:所需)?(?:资金|经费|费用)");

  /** 以上奖励资金由…, but not 规模以上 or 50家以上. */
  private static final Pattern ABOVE = Pattern.compile("(?:^|[\\s。；，：）])以上|上述");

  private static final Pattern LOSSES = Pattern.compile("(?:风险|损失|代偿)[^，；]{0,24}$");

  /** How far in front of a sentence the words 以上 and 上述 are looked for. */
  private static final int NEAR = 120;

  private final SentenceComposer composer;
  private final IncentiveWriter writer = new IncentiveWriter();

  /**
   * Creates a reader.
   *
   * @param roles gives the cue classes
   */
  public IncentiveReader(RoleReader roles) {
    composer = new SentenceComposer(roles);
  }

  /** The incentives of the sentences of one document, in text order. */
  public List<Incentive> read(DocumentText document, List<Sentence> sentences) {
    List<Draft> all = new ArrayList<>();
    int sectionStart = 0;
    int node = -2;
    int group = 0;
    int lastEnd = -1;
    for (Sentence sentence : sentences) {
      group += document.continues(lastEnd, sentence.start()) ? 0 : 1;
      lastEnd = sentence.end();
      int here = document.nodeIndexAt(sentence.start());
      if (here != node) {
        node = here;
        sectionStart = all.size();
      }
      List<Draft> inSection = all.subList(sectionStart, all.size());
      List<Draft> drafts = composer.compose(document, sentence, List.copyOf(inSection), group);
      all.addAll(drafts);
      List<Share> shares = SharingReader.read(sentence);
      if (!shares.isEmpty()) {
        boolean losses = isOfLosses(sentence);
        payees(document, sentence, all, drafts, sectionStart).stream()
            .filter(draft -> !losses || draft.instrument == Instrument.RISK_COMPENSATION)
            .forEach(draft -> draft.sharing.addAll(shares));
      }
    }
    sentences.stream().findFirst().ifPresent(first -> Totals.mark(first.text(), all));
    return all.stream().map(draft -> writer.write(document, draft)).toList();
  }

  /** Whether losses are shared and no cost: 由担保机构、合作银行按6:4分担代偿风险. */
  private static boolean isOfLosses(Sentence sentence) {
    return sentence.marks().stream()
        .filter(mark -> mark.role() == NumberRole.SHARING)
        .map(mark -> Clauses.endOf(sentence.text(), mark.figure().tailEnd(), sentence.end()))
        .anyMatch(end -> LOSSES.matcher(sentence.text().substring(sentence.start(), end)).find());
  }

  /**
   * Whose cost is shared: the awards of the sentence; without any, those of the section that no
   * sentence before has shared, or where the paragraph speaks of 以上 and 上述, those of the section
   * above it; where it names a benefit, the awards of that name.
   */
  private static List<Draft> payees(
      DocumentText document,
      Sentence sentence,
      List<Draft> all,
      List<Draft> own,
      int sectionStart) {
    if (!own.isEmpty()) {
      return own;
    }
    String text = sentence.text();
    int paragraph = text.lastIndexOf('\n', sentence.start()) + 1;
    String before = text.substring(Math.max(paragraph, sentence.start() - NEAR), sentence.end());
    Outline.Node node = document.outline().at(sentence.start());
    Outline.Node parent = node == null ? null : document.outline().parent(node);
    boolean above = ABOVE.matcher(before).find();
    if (parent != null && above) {
      return all.stream().filter(draft -> draft.mark.figure().start() >= parent.start()).toList();
    }
    List<Draft> section = unshared(all.subList(sectionStart, all.size()));
    Matcher named = NAMED.matcher(text).region(sentence.start(), sentence.end());
    if (!named.find()) {
      return section;
    }
    List<Draft> meant =
        section.stream()
            .filter(draft -> text.substring(draft.amountStart, draft.end).contains(named.group(1)))
            .toList();
    return meant.isEmpty() ? section : meant;
  }

  /** The awards behind those whose cost has been shared out; all where none is behind them. */
  private static List<Draft> unshared(List<Draft> section) {
    int from = section.size();
    while (from > 0 && section.get(from - 1).sharing.isEmpty()) {
      from--;
    }
    return from == section.size() ? section : section.subList(from, section.size());
  }
}
