package io.planwright.search.find;

import io.planwright.search.index.Schema;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BitSetIterator;

/**
 * What the documents of one segment are counted by, in memory: nearly every question counts the
 * values of nearly every document, while there are some thirty times as many records.
 */
final class BlockFacets {
  /** So many blocks are looked at before the others are searched. */
  private static final int NEAR = 4;

  private static final BlockFacets NONE = new BlockFacets(0);

  /** The last record of each block, which is its document's. */
  private int[] ends;

  /** Where the values of each document begin, and behind the last. */
  private int[] starts;

  private int[] values;
  private int size;

  private BlockFacets(int blocks) {
    ends = new int[blocks];
    starts = new int[blocks + 1];
    values = new int[8 * blocks];
  }

  /** Those of all segments that were needed so far. */
  static final class Cache {
    private final BitSetProducer documents;
    private final Map<Object, BlockFacets> known = new ConcurrentHashMap<>();

    Cache(BitSetProducer documents) {
      this.documents = documents;
    }

    BlockFacets of(LeafReaderContext leaf) throws IOException {
      Object key = leaf.id();
      BlockFacets facets = known.get(key);
      if (facets == null) {
        BitSet ends = documents.getBitSet(leaf);
        facets = ends == null ? NONE : read(leaf, ends);
        known.put(key, facets);
      }
      return facets;
    }
  }

  private static BlockFacets read(LeafReaderContext leaf, BitSet ends) throws IOException {
    BlockFacets facets = new BlockFacets(ends.cardinality());
    SortedSetDocValues all = DocValues.getSortedSet(leaf.reader(), Schema.FACETS);
    DocIdSetIterator documents = new BitSetIterator(ends, facets.ends.length);
    for (int block = 0; block < facets.ends.length; block++) {
      facets.ends[block] = documents.nextDoc();
      if (all.advanceExact(facets.ends[block])) {
        for (int i = all.docValueCount(); i > 0; i--) {
          facets.add((int) all.nextOrd());
        }
      }
      facets.starts[block + 1] = facets.size;
    }
    facets.values = Arrays.copyOf(facets.values, facets.size);
    return facets;
  }

  private void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /** The block of a record, which is none of those before the given one. */
  int blockOf(int record, int from) {
    int next = Math.min(from + NEAR, ends.length);
    if (next > from && ends[next - 1] < record) {
      int found = Arrays.binarySearch(ends, next, ends.length, record);
      return found < 0 ? -found - 1 : found;
    }
    int block = from;
    while (block < ends.length && ends[block] < record) {
      block++;
    }
    return block;
  }

  /** The last record of a block; none where there is no such block. */
  int end(int block) {
    return block < ends.length ? ends[block] : DocIdSetIterator.NO_MORE_DOCS;
  }

  /** Counts the values of a document so many times. */
  void count(int block, int number, int[] counts) {
    if (block < ends.length) {
      for (int at = starts[block]; at < starts[block + 1]; at++) {
        counts[values[at]] += number;
      }
    }
  }
}
