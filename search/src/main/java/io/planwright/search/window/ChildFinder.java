package io.planwright.search.window;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds all records of the blocks whose last record fulfils a query, with the score of that. */
final class ChildFinder extends Finder {
  private final Scorer scorer;
  private final DocIdSetIterator lasts;
  private final BitSet allLasts;

  /** The first record of the block that ends with the present last record. */
  private int begin;

  ChildFinder(Scorer scorer, BitSet allLasts, boolean scored) {
    super(scored);
    this.scorer = scorer;
    this.lasts = scorer.iterator();
    this.allLasts = allLasts;
  }

  @Override
  int next(int from) throws IOException {
    int last = lasts.docID();
    if (last <= from) {
      last = step(lasts.advance(from + 1));
    }
    while (last == begin && last != DocIdSetIterator.NO_MORE_DOCS) {
      last = step(lasts.nextDoc());
    }
    return last == DocIdSetIterator.NO_MORE_DOCS ? last : Math.max(from, begin);
  }

  private int step(int last) {
    if (last == DocIdSetIterator.NO_MORE_DOCS) {
      begin = last;
    } else {
      begin = last == 0 ? 0 : allLasts.prevSetBit(last - 1) + 1;
    }
    return last;
  }

  @Override
  void fill(int first, int end, @Nullable FixedBitSet among) throws IOException {
    for (int from = next(first); from < end; from = next(lasts.docID())) {
      int to = Math.min(end, lasts.docID());
      found.set(from - first, to - first);
      if (isScored()) {
        Arrays.fill(scores, from - first, to - first, scorer.score());
      }
      if (lasts.docID() >= end) {
        break;
      }
    }
  }

  @Override
  long cost() {
    return lasts.cost();
  }
}
