package io.planwright.search.window;

import java.io.IOException;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.util.FixedBitSet;

/** Takes what is found in a segment, a window of records at a time. */
public interface WindowCollector extends LeafCollector {
  /**
   * Takes what was found in a window.
   *
   * @param first the first record of the window
   * @param found the records that were found, by their distance from the first
   * @param scores the score of each that was found; empty where none are needed
   */
  void collect(int first, FixedBitSet found, float[] scores) throws IOException;
}
