package io.planwright.search.find;

import io.planwright.search.index.Schema;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;

/**
 * The order of the files by their places, in memory, four bytes a document. Files come into an
 * index in any order; hits that are equal are shown in this one. Threads may share it.
 */
final class PlaceOrder {
  private final Map<Object, Blocks> blocks;

  /** Where the file of each block stands in the order, by segment. */
  private final Map<Object, int[]> ranks = new HashMap<>();

  /**
   * Reads the order.
   *
   * @param blocks of each segment
   */
  PlaceOrder(IndexReader index, Map<Object, Blocks> blocks) throws IOException {
    this.blocks = blocks;
    SortedDocValues places = MultiDocValues.getSortedValues(index, Schema.PLACE_ORDER);
    for (LeafReaderContext segment : index.leaves()) {
      Blocks here = Objects.requireNonNull(blocks.get(segment.id()));
      int[] ranksHere = new int[here.size()];
      for (int block = 0; block < ranksHere.length; block++) {
        if (places != null && places.advanceExact(segment.docBase + here.documentOf(block))) {
          ranksHere[block] = places.ordValue();
        }
      }
      ranks.put(segment.id(), ranksHere);
    }
  }

  /** The order for records of a segment. */
  InSegment in(LeafReaderContext segment) {
    return new InSegment(
        Objects.requireNonNull(blocks.get(segment.id())),
        Objects.requireNonNull(ranks.get(segment.id())));
  }

  /** Tells the order of records of documents that are asked for one behind the other. */
  static final class InSegment {
    private final Blocks blocks;
    private final Blocks.Cursor cursor;
    private final int[] ranks;

    private InSegment(Blocks blocks, int[] ranks) {
      this.blocks = blocks;
      this.cursor = blocks.new Cursor();
      this.ranks = ranks;
    }

    /** Where the file of a record stands in the order. */
    int of(int record) {
      return ranks[cursor.of(record)];
    }

    /** The record of the document of a record. */
    int documentOf(int record) {
      return blocks.documentOf(cursor.of(record));
    }
  }
}
