package io.planwright.search.window;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds what any of several finders does; the best score counts, and of the others a part. */
final class BestFinder extends Finder {
  private final List<Finder> ways;
  private final float partOfOthers;

  /** The best score of each that was found. */
  private final float[] best;

  BestFinder(List<Finder> ways, float partOfOthers, boolean scored) {
    super(scored);
    this.ways = List.copyOf(ways);
    this.partOfOthers = partOfOthers;
    this.best = new float[scores.length];
  }

  @Override
  int next(int from) throws IOException {
    int next = DocIdSetIterator.NO_MORE_DOCS;
    for (Finder way : ways) {
      next = Math.min(next, way.next(from));
    }
    return next;
  }

  @Override
  void fill(int first, int end, @Nullable FixedBitSet among) throws IOException {
    for (Finder way : ways) {
      if (way.find(first, end, among)) {
        if (isScored()) {
          add(way);
        }
        found.or(way.found);
      }
    }
  }

  private void add(Finder way) {
    long[] known = found.getBits();
    long[] more = way.found.getBits();
    for (int word = 0; word < more.length; word++) {
      for (long rest = more[word]; rest != 0; rest &= rest - 1) {
        int at = (word << 6) + Long.numberOfTrailingZeros(rest);
        float score = way.scores[at];
        if ((known[word] & rest & -rest) == 0) {
          scores[at] = score;
          best[at] = score;
        } else if (score <= best[at]) {
          scores[at] += partOfOthers * score;
        } else {
          scores[at] += score - (1 - partOfOthers) * best[at];
          best[at] = score;
        }
      }
    }
  }

  @Override
  long cost() {
    return ways.stream().mapToLong(Finder::cost).sum();
  }
}
