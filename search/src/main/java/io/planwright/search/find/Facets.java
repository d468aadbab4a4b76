package io.planwright.search.find;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/** Counts what was found by place, year, level and kind of document, and by what it is about. */
final class Facets {
  private final FacetValues values;
  private final int[] counts;
  private int total;

  /** Records of a window, and the list of values of each. */
  private int[] records = {};

  private int[] lists = {};

  /** The documents of these records, and how many records there are of each. */
  private int[] documents = {};

  private int[] numbers = {};

  Facets(FacetValues values) {
    this.values = values;
    this.counts = new int[values.size()];
  }

  /** Counts in a segment. */
  InSegment in(LeafReaderContext segment) throws IOException {
    return new InSegment(values.of(segment));
  }

  /**
   * Counts in one segment. What holds for a document is counted once for all its records in a
   * window.
   */
  final class InSegment {
    private final SegmentFacets segment;
    private final int[] ofLists;

    private InSegment(SegmentFacets segment) {
      this.segment = segment;
      this.ofLists = new int[segment.size()];
    }

    /**
     * Counts records behind those counted before.
     *
     * @param first the first record of a window
     * @param found the records, by their distance from the first
     */
    void count(int first, FixedBitSet found) {
      if (records.length < found.length()) {
        records = new int[found.length()];
        lists = new int[found.length()];
        documents = new int[found.length()];
        numbers = new int[found.length()];
      }
      int size = found.intoArray(0, found.length(), first, records);
      segment.listsOf(records, size, lists);
      int document = -1;
      int blocks = 0;
      for (int i = 0; i < size; i++) {
        if (records[i] > document) {
          document = segment.documentOf(records[i]);
          documents[blocks] = document;
          numbers[blocks++] = 0;
        }
        numbers[blocks - 1]++;
        ofLists[lists[i]] += records[i] < document ? 1 : 0;
      }
      segment.listsOf(documents, blocks, lists);
      for (int block = 0; block < blocks; block++) {
        ofLists[lists[block]] += numbers[block];
      }
      total += size;
    }

    /** Ends the segment. */
    void finish() {
      segment.count(ofLists, counts);
    }
  }

  /** The sum of those of parts of an index. */
  static Facets sum(Collection<Facets> parts, FacetValues values) {
    Facets sum = new Facets(values);
    for (Facets part : parts) {
      sum.total += part.total;
      for (int value = 0; value < sum.counts.length; value++) {
        sum.counts[value] += part.counts[value];
      }
    }
    return sum;
  }

  /** How many records there are. */
  int total() {
    return total;
  }

  /** The counts, of each field the most frequent value first. */
  Map<String, Map<String, Integer>> counts() {
    return values.named(counts);
  }
}
