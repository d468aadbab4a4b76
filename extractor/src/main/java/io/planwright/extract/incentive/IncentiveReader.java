package io.planwright.extract.incentive;

import io.planwright.extract.DocumentText;
import io.planwright.extract.role.RoleReader;
import io.planwright.extract.role.Sentence;
import io.planwright.model.Incentive;
import io.planwright.model.Share;
import java.util.ArrayList;
import java.util.List;

/** Composes incentives from the figures that are awards, rates and caps. Safe for many threads. */
public final class IncentiveReader {
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
    for (Sentence sentence : sentences) {
      int here = document.nodeIndexAt(sentence.start());
      if (here != node) {
        node = here;
        sectionStart = all.size();
      }
      List<Draft> inSection = all.subList(sectionStart, all.size());
      List<Draft> drafts = composer.compose(document, sentence, List.copyOf(inSection));
      all.addAll(drafts);
      List<Share> shares = SharingReader.read(sentence);
      if (!shares.isEmpty()) {
        List<Draft> payees = drafts.isEmpty() ? all.subList(sectionStart, all.size()) : drafts;
        payees.forEach(draft -> draft.sharing.addAll(shares));
      }
    }
    Totals.mark(all);
    return all.stream().map(draft -> writer.write(document, draft)).toList();
  }
}
