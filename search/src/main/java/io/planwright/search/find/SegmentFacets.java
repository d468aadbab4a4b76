package io.planwright.search.find;

import io.planwright.search.index.Schema;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * What the records of one segment are counted by, in memory, four bytes a record: records share
 * their lists of values, and these have the values of each field in common with others. Threads may
 * share it.
 */
final class SegmentFacets {
  private final Blocks blocks;

  /** The number of the list of each record's own values. */
  private final int[] listOf;

  /** The same of the documents, by their blocks. */
  private final int[] listOfBlock;

  /** For each list of values the numbers of the lists of its values in each field. */
  private final NumberLists lists;

  /** The lists of values in one field. */
  private final NumberLists ofFields;

  private SegmentFacets(Blocks blocks, int[] listOf, NumberLists lists, NumberLists ofFields) {
    this.blocks = blocks;
    this.listOf = listOf;
    this.listOfBlock =
        IntStream.range(0, blocks.size()).map(block -> listOf[blocks.documentOf(block)]).toArray();
    this.lists = lists;
    this.ofFields = ofFields;
  }

  /**
   * Reads them.
   *
   * @param numbers of the values, by their numbers in the segment
   * @param fields the number of the field of each value, by the value's number in the segment
   */
  static SegmentFacets read(LeafReaderContext segment, Blocks blocks, int[] numbers, int[] fields)
      throws IOException {
    int[] listOf = new int[segment.reader().maxDoc()];
    NumberLists.Builder lists = new NumberLists.Builder();
    NumberLists.Builder ofFields = new NumberLists.Builder();
    listOf[0] = lists.number(new int[0], none -> none);
    SortedSetDocValues all = DocValues.getSortedSet(segment.reader(), Schema.FACETS);
    for (int record = all.nextDoc();
        record != DocIdSetIterator.NO_MORE_DOCS;
        record = all.nextDoc()) {
      int[] own = new int[all.docValueCount()];
      for (int i = 0; i < own.length; i++) {
        own[i] = (int) all.nextOrd();
      }
      listOf[record] = lists.number(own, values -> byField(values, numbers, fields, ofFields));
    }
    return new SegmentFacets(blocks, listOf, lists.build(), ofFields.build());
  }

  /** Cuts a list of values, which stand in the order of their fields, into those of each field. */
  private static int[] byField(
      int[] values, int[] numbers, int[] fields, NumberLists.Builder ofFields) {
    int[] parts = new int[values.length];
    int size = 0;
    for (int from = 0, to = 0; from < values.length; from = to) {
      while (to < values.length && fields[values[to]] == fields[values[from]]) {
        to++;
      }
      int[] part = IntStream.range(from, to).map(i -> numbers[values[i]]).toArray();
      parts[size++] = ofFields.number(part, same -> same);
    }
    return Arrays.copyOf(parts, size);
  }

  /** Begins to count. */
  Counting counting() {
    return new Counting();
  }

  /** Counts records. What holds for a document is counted at once for many of its records. */
  final class Counting {
    private final Blocks.Cursor cursor = blocks.new Cursor();

    /** The lists of records that were asked for together. */
    private int[] found = {};

    /** How often lists of values were counted, and which were at all. */
    private final int[] counts = new int[lists.size()];

    private final int[] counted = new int[lists.size() + 1];
    private int size;

    /** How often lists of values in one field were counted. */
    private final int[] countsOfFields = new int[ofFields.size()];

    private Counting() {}

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
        lists.add(listOfBlock[block], to - from, countsOfFields);
      }
    }

    private void count(int list) {
      counted[size] = list;
      size += counts[list]++ == 0 ? 1 : 0;
    }

    /** Adds what was counted to the counts of values. */
    void finish(int[] ofValues) {
      for (int i = 0; i < size; i++) {
        lists.add(counted[i], counts[counted[i]], countsOfFields);
      }
      for (int list = 0; list < countsOfFields.length; list++) {
        if (countsOfFields[list] > 0) {
          ofFields.add(list, countsOfFields[list], ofValues);
        }
      }
    }
  }
}
