package io.planwright.search.window;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds the last records of the blocks in which another finder finds something. */
final class ParentFinder extends Finder {
  private final Finder others;
  private final BitSet allLasts;

  /** All records before it were looked at. */
  private int looked;

  /** The last record of the block in which something was found last, and the best score in it. */
  private int last = -1;

  private float best;

  ParentFinder(Finder others, BitSet allLasts) {
    super(others.isScored());
    this.others = others;
    this.allLasts = allLasts;
  }

  @Override
  int next(int from) throws IOException {
    if (last >= from) {
      return last;
    }
    int next = others.next(start(from));
    return next == DocIdSetIterator.NO_MORE_DOCS ? next : allLasts.nextSetBit(next);
  }

  /** Where to look for what is in the block of a record. */
  private int start(int record) {
    return Math.max(looked, record == 0 ? 0 : allLasts.prevSetBit(record - 1) + 1);
  }

  @Override
  void fill(int first, int end, @Nullable FixedBitSet among) throws IOException {
    int from = others.next(start(first));
    while (from < end) {
      int to = Math.min(from + SIZE, end);
      if (others.find(from, to, null)) {
        add(from, first);
      }
      looked = to;
      from = others.next(to);
    }
    if (last >= first && last < end) {
      keep(first);
    }
  }

  private void add(int from, int first) {
    long[] words = others.found.getBits();
    for (int word = 0; word < words.length; word++) {
      for (long rest = words[word]; rest != 0; rest &= rest - 1) {
        int at = (word << 6) + Long.numberOfTrailingZeros(rest);
        float score = isScored() ? others.scores[at] : 0;
        if (from + at <= last) {
          best = Math.max(best, score);
          continue;
        }
        if (last >= first) {
          keep(first);
        }
        last = allLasts.nextSetBit(from + at);
        best = score;
      }
    }
  }

  private void keep(int first) {
    found.set(last - first);
    if (isScored()) {
      scores[last - first] = best;
    }
  }

  @Override
  long cost() {
    return others.cost();
  }
}
