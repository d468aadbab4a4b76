package io.planwright.search.find;

import io.planwright.search.index.Schema;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * What the records of one segment are counted by, in memory, four bytes a record: records share
 * their lists of values, and these have parts in common with others. Threads may share it.
 */
final class SegmentFacets {
  private final Blocks blocks;

  /** The number of the list of each record's own values; a document has none here. */
  private final int[] listOf;

  /** For each list of values the numbers of its parts. */
  private final NumberLists lists;

  /** The parts of each document's values, by its block. */
  private final NumberLists ofBlocks;

  private SegmentFacets(Blocks blocks, int[] listOf, NumberLists lists, NumberLists ofBlocks) {
    this.blocks = blocks;
    this.listOf = listOf;
    this.lists = lists;
    this.ofBlocks = ofBlocks;
  }

  /**
   * Reads them.
   *
   * @param parts cuts a list of values, by their numbers in the segment, into numbered parts
   */
  static SegmentFacets read(LeafReaderContext segment, Blocks blocks, UnaryOperator<int[]> parts)
      throws IOException {
    int[] none = {};
    int[] listOf = new int[segment.reader().maxDoc()];
    NumberLists.Builder lists = new NumberLists.Builder();
    listOf[0] = lists.number(none);
    int[][] ofBlocks = new int[blocks.size()][];
    Arrays.fill(ofBlocks, none);
    Blocks.Cursor cursor = blocks.new Cursor();
    SortedSetDocValues all = DocValues.getSortedSet(segment.reader(), Schema.FACETS);
    for (int record = all.nextDoc();
        record != DocIdSetIterator.NO_MORE_DOCS;
        record = all.nextDoc()) {
      int[] own = new int[all.docValueCount()];
      for (int i = 0; i < own.length; i++) {
        own[i] = (int) all.nextOrd();
      }
      int block = cursor.of(record);
      if (blocks.documentOf(block) == record) {
        ofBlocks[block] = parts.apply(own);
      } else {
        listOf[record] = lists.number(own, parts);
      }
    }
    return new SegmentFacets(
        blocks, listOf, lists.build(), new NumberLists(Arrays.asList(ofBlocks)));
  }

  /**
   * Begins to count.
   *
   * @param ofParts how often each part was found, also elsewhere
   */
  Counting counting(int[] ofParts) {
    return new Counting(ofParts);
  }

  /** Counts records. What holds for a document is counted at once for many of its records. */
  final class Counting {
    private final int[] ofParts;
    private final Blocks.Cursor cursor = blocks.new Cursor();

    /** The lists of records that were asked for together. */
    private int[] found = {};

    /** How often lists of values were counted, and which were at all. */
    private final int[] counts = new int[lists.size()];

    private final int[] counted = new int[lists.size() + 1];
    private int size;

    private Counting(int[] ofParts) {
      this.ofParts = ofParts;
    }

    /** Counts records, in their order, behind those counted before. */
    void count(int[] records, int howMany) {
      if (found.length < howMany) {
        found = new int[records.length];
      }
      // All at once, since none hangs on another, and memory is slow.
      for (int i = 0; i < howMany; i++) {
        found[i] = listOf[records[i]];
      }
      for (int from = 0, to = 0; from < howMany; from = to) {
        int block = cursor.of(records[from]);
        int document = blocks.documentOf(block);
        for (; to < howMany && records[to] < document; to++) {
          count(found[to]);
        }
        to += to < howMany && records[to] == document ? 1 : 0;
        ofBlocks.add(block, to - from, ofParts);
      }
    }

    private void count(int list) {
      counted[size] = list;
      size += counts[list]++ == 0 ? 1 : 0;
    }

    /** Ends the segment. */
    void finish() {
      for (int i = 0; i < size; i++) {
        lists.add(counted[i], counts[counted[i]], ofParts);
      }
    }
  }
}
