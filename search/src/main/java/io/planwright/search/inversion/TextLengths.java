package io.planwright.search.inversion;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.SmallFloat;

/** Tells Lucene how long the texts are of which it sees but the tickets. */
final class TextLengths extends BM25Similarity {
  private final HeldTexts held;

  TextLengths(HeldTexts held) {
    this.held = held;
  }

  @Override
  public long computeNorm(FieldInvertState state) {
    return SmallFloat.intToByte4(held.of(state.getPosition()).length());
  }
}
