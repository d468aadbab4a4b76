package io.planwright.search.find;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/** The blocks of a segment: each the records of a document, which is the last of them. */
final class Blocks {
  /** A block that is one of the next is found faster one by one. */
  private static final int NEAR = 4;

  private final int[] ends;

  private Blocks(BitSet documents) {
    ends = new int[documents.cardinality()];
    int end = -1;
    for (int block = 0; block < ends.length; block++) {
      end = documents.nextSetBit(end + 1);
      ends[block] = end;
    }
  }

  /** The blocks of all segments of an index, by the ids of these. */
  static Map<Object, Blocks> of(IndexReader index, BitSetProducer documents) throws IOException {
    Map<Object, Blocks> blocks = new HashMap<>();
    for (LeafReaderContext segment : index.leaves()) {
      BitSet found = documents.getBitSet(segment);
      blocks.put(segment.id(), new Blocks(found == null ? new FixedBitSet(1) : found));
    }
    return blocks;
  }

  /** How many there are. */
  int size() {
    return ends.length;
  }

  /** The record of the document of a block. */
  int documentOf(int block) {
    return ends[block];
  }

  /** Finds the blocks of records, each behind those asked for before. */
  final class Cursor {
    private int block;

    /** The block of a record, which must be in one. */
    int of(int record) {
      for (int next = Math.min(block + NEAR, ends.length); block < next; block++) {
        if (ends[block] >= record) {
          return block;
        }
      }
      int step = 1;
      while (block + step < ends.length && ends[block + step] < record) {
        block += step;
        step *= 2;
      }
      int to = Math.min(block + step + 1, ends.length);
      int found = Arrays.binarySearch(ends, block, to, record);
      block = found < 0 ? -found - 1 : found;
      return block;
    }
  }
}
