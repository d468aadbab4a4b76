package io.planwright.search.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher.LeafReaderContextPartition;
import org.apache.lucene.search.IndexSearcher.LeafSlice;

/** Cuts an index into stretches of equally many records, whatever the sizes of its segments. */
final class EqualSlices {
  private EqualSlices() {}

  /**
   * The stretches in their order.
   *
   * @param segments all of an index
   * @param most so many stretches at most
   */
  static LeafSlice[] of(List<LeafReaderContext> segments, int most) {
    long all = segments.stream().mapToLong(segment -> segment.reader().maxDoc()).sum();
    int size = (int) Math.max(1, Math.ceilDiv(all, (long) most));
    List<LeafSlice> slices = new ArrayList<>();
    List<LeafReaderContextPartition> slice = new ArrayList<>();
    int room = size;
    for (LeafReaderContext segment : segments) {
      int end = segment.reader().maxDoc();
      for (int from = 0, to; from < end; from = to) {
        to = Math.min(end, from + room);
        room -= to - from;
        slice.add(LeafReaderContextPartition.createFromAndTo(segment, from, to));
        if (room == 0) {
          slices.add(new LeafSlice(slice));
          slice = new ArrayList<>();
          room = size;
        }
      }
    }
    if (!slice.isEmpty()) {
      slices.add(new LeafSlice(slice));
    }
    return slices.toArray(LeafSlice[]::new);
  }
}
