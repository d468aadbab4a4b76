package io.planwright.search.window;

import java.io.IOException;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds what one of Lucene's own scorers does. */
final class ScorerFinder extends Finder {
  private final Scorer scorer;

  /** Those that may match, where it is dear to tell which do; else those that do. */
  private final DocIdSetIterator records;

  private final @Nullable TwoPhaseIterator test;
  private final DocAndFloatFeatureBuffer batch;

  ScorerFinder(Scorer scorer, boolean scored, Desk desk) {
    super(scored);
    this.scorer = scorer;
    this.batch = desk.batch;
    this.test = scorer.twoPhaseIterator();
    this.records = test == null ? scorer.iterator() : test.approximation();
  }

  @Override
  int next(int from) throws IOException {
    int at = records.docID();
    return at < from ? records.advance(from) : at;
  }

  @Override
  void fill(int first, int end, @Nullable FixedBitSet among) throws IOException {
    if (test != null) {
      tested(test, first, end, among);
    } else if (isScored()) {
      scored(first, end);
    } else {
      records.intoBitSet(end, found, first);
    }
  }

  private void scored(int first, int end) throws IOException {
    scorer.nextDocsAndScores(end, null, batch);
    while (batch.size > 0) {
      for (int i = 0; i < batch.size; i++) {
        int place = batch.docs[i] - first;
        found.set(place);
        scores[place] = batch.features[i];
      }
      scorer.nextDocsAndScores(end, null, batch);
    }
  }

  private void tested(TwoPhaseIterator matching, int first, int end, @Nullable FixedBitSet among)
      throws IOException {
    int record = records.docID();
    while (record < end) {
      int place = record - first;
      int wanted = among == null ? place : among.nextSetBit(place);
      if (wanted == DocIdSetIterator.NO_MORE_DOCS) {
        return;
      }
      if (wanted > place) {
        record = records.advance(first + wanted);
        continue;
      }
      if (matching.matches()) {
        found.set(place);
        if (isScored()) {
          scores[place] = scorer.score();
        }
      }
      record = records.nextDoc();
    }
  }

  @Override
  long cost() {
    return records.cost();
  }
}
