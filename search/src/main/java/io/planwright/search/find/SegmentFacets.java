package io.planwright.search.find;

import io.planwright.search.index.Schema;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What the records of one segment are counted by, in memory, four bytes a record: records share
 * their lists of values, so that these are counted.
 */
final class SegmentFacets {
  /** The last record of each block, which is its document's. */
  private final BitSet documents;

  /** The different lists of values; the first is empty. */
  private final List<int[]> lists = new ArrayList<>();

  /** The number of the list of each record's own values. */
  private final int[] listOf;

  private SegmentFacets(BitSet documents, int records) {
    this.documents = documents;
    this.listOf = new int[records];
    lists.add(new int[0]);
  }

  /**
   * Reads them.
   *
   * @param documents the last record of each block; null where there is none
   * @param numbers of the values, by their numbers in the segment
   */
  static SegmentFacets read(LeafReaderContext segment, @Nullable BitSet documents, int[] numbers)
      throws IOException {
    int records = segment.reader().maxDoc();
    SegmentFacets facets =
        new SegmentFacets(documents == null ? new FixedBitSet(records) : documents, records);
    Map<IntBuffer, Integer> known = new HashMap<>();
    SortedSetDocValues all = DocValues.getSortedSet(segment.reader(), Schema.FACETS);
    for (int record = all.nextDoc();
        record != DocIdSetIterator.NO_MORE_DOCS;
        record = all.nextDoc()) {
      int[] own = new int[all.docValueCount()];
      for (int i = 0; i < own.length; i++) {
        own[i] = numbers[(int) all.nextOrd()];
      }
      facets.listOf[record] =
          known.computeIfAbsent(
              IntBuffer.wrap(own),
              unknown -> {
                facets.lists.add(own);
                return facets.lists.size() - 1;
              });
    }
    return facets;
  }

  /** The document of a record, the last record of its block. */
  int documentOf(int record) {
    return documents.nextSetBit(record);
  }

  /** How many lists there are. */
  int size() {
    return lists.size();
  }

  /**
   * Finds the lists of records: of many at once, since none hangs on another, and memory is slow.
   */
  void listsOf(int[] records, int size, int[] found) {
    for (int i = 0; i < size; i++) {
      found[i] = listOf[records[i]];
    }
  }

  /** Counts the values in lists that were counted. */
  void count(int[] ofLists, int[] ofValues) {
    for (int list = 0; list < ofLists.length; list++) {
      if (ofLists[list] > 0) {
        for (int value : lists.get(list)) {
          ofValues[value] += ofLists[list];
        }
      }
    }
  }
}
