package io.planwright.search.window;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records of one segment that fulfil a part of a query, a window of them at a time, in
 * their order.
 */
abstract class Finder {
  /** So many records are looked at together. */
  static final int SIZE = 4096;

  private static final float[] NO_SCORES = {};

  /** What was found in the present window, by the distance from its first record. */
  final FixedBitSet found = new FixedBitSet(SIZE);

  /** The score of each that was found; none where they are not needed. */
  final float[] scores;

  Finder(boolean scored) {
    this.scores = scored ? new float[SIZE] : NO_SCORES;
  }

  /** Makes a finder for each segment. */
  interface Source {
    /**
     * The finder for a segment; null where there is nothing to find in it.
     *
     * @param desk of all the finders for it
     */
    @Nullable Finder of(LeafReaderContext segment, Desk desk) throws IOException;
  }

  /** What a finder needs for a moment, and another after it. */
  static final class Desk {
    final DocAndFloatFeatureBuffer batch = new DocAndFloatFeatureBuffer();
  }

  final boolean isScored() {
    return scores.length > 0;
  }

  /** A record before which there is none, from the given one on. */
  abstract int next(int from) throws IOException;

  /**
   * Finds those from the first record of a window up to its end.
   *
   * @param among others need not be found, but may; null where all are to be
   * @return false where there are none
   */
  final boolean find(int first, int end, @Nullable FixedBitSet among) throws IOException {
    if (next(first) >= end) {
      return false;
    }
    found.clear();
    fill(first, end, among);
    return true;
  }

  /** Sets what is found, and its scores. */
  abstract void fill(int first, int end, @Nullable FixedBitSet among) throws IOException;

  /** About how many records it looks at. */
  abstract long cost();
}
