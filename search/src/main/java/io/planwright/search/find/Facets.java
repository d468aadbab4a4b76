package io.planwright.search.find;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;

/** Counts what was found by place, year, level and kind of document, and by what it is about. */
final class Facets {
  private final FacetValues values;
  private final int[] counts;
  private int total;

  Facets(FacetValues values) {
    this.values = values;
    this.counts = new int[values.size()];
  }

  /** Counts in a segment. */
  InSegment in(LeafReaderContext segment) throws IOException {
    return new InSegment(values.of(segment).counting());
  }

  /** Counts in one segment. */
  final class InSegment {
    private final SegmentFacets.Counting counting;

    private InSegment(SegmentFacets.Counting counting) {
      this.counting = counting;
    }

    /** Counts records, in their order, behind those counted before. */
    void count(int[] records, int size) {
      counting.count(records, size);
      total += size;
    }

    /** Ends the segment. */
    void finish() {
      counting.finish(counts);
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
