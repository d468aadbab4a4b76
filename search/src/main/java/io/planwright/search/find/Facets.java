package io.planwright.search.find;

import java.util.Collection;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;

/** Counts what was found by place, year, level and kind of document, and by what it is about. */
final class Facets {
  private final FacetValues values;

  /** How often each part of the values of records was found. */
  private final int[] ofParts;

  private int total;

  Facets(FacetValues values) {
    this.values = values;
    this.ofParts = new int[values.parts().size()];
  }

  /** Counts in a segment. */
  InSegment in(LeafReaderContext segment) {
    return new InSegment(values.of(segment).counting(ofParts));
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
      counting.finish();
    }
  }

  /** The sum of those of parts of an index. */
  static Facets sum(Collection<Facets> some, FacetValues values) {
    Facets sum = new Facets(values);
    for (Facets one : some) {
      sum.total += one.total;
      for (int part = 0; part < sum.ofParts.length; part++) {
        sum.ofParts[part] += one.ofParts[part];
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
    int[] ofValues = new int[values.size()];
    for (int part = 0; part < ofParts.length; part++) {
      if (ofParts[part] > 0) {
        values.parts().add(part, ofParts[part], ofValues);
      }
    }
    return values.named(ofValues);
  }
}
