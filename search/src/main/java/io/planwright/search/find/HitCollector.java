package io.planwright.search.find;

import io.planwright.search.SearchRequest.Order;
import io.planwright.search.index.Schema;
import io.planwright.search.window.WindowCollector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Keeps the best hits and counts all. */
final class HitCollector implements Collector {
  /** Those without a value come last. */
  private static final long NO_VALUE = Long.MIN_VALUE;

  private final Request request;
  private final Facets facets;

  /** The worst first. */
  private final PriorityQueue<Ranked> best = new PriorityQueue<>(Comparator.reverseOrder());

  /** What is worse is not among the best; null as long as there are not enough. */
  private @Nullable Ranked limit;

  private int[] records = {};

  private HitCollector(Request request) {
    this.request = request;
    this.facets = new Facets(request.values);
  }

  /**
   * What is wanted.
   *
   * @param most so many of the best
   * @param order what counts before the score
   * @param values what is counted
   * @param places the order of those that are equal
   * @param limit what any part of the index knows not to be among the best, but for itself
   */
  record Request(
      int most,
      Order order,
      FacetValues values,
      PlaceOrder places,
      AtomicReference<@Nullable Ranked> limit)
      implements CollectorManager<HitCollector, Counted> {
    Request(int most, Order order, FacetValues values, PlaceOrder places) {
      this(most, order, values, places, new AtomicReference<>());
    }

    @Override
    public HitCollector newCollector() {
      return new HitCollector(this);
    }

    @Override
    public Counted reduce(Collection<HitCollector> parts) {
      List<Ranked> best = new ArrayList<>();
      parts.forEach(part -> best.addAll(part.best));
      best.sort(null);
      return new Counted(
          best.subList(0, Math.min(most, best.size())),
          Facets.sum(parts.stream().map(part -> part.facets).toList(), values));
    }
  }

  /** The best, in order, and how many there are of what. */
  record Counted(List<Ranked> best, Facets facets) {}

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    return new Windows(segment);
  }

  private static @Nullable Ranked stricter(@Nullable Ranked one, @Nullable Ranked other) {
    return one == null || (other != null && other.compareTo(one) < 0) ? other : one;
  }

  /** Takes what is found in a segment. */
  private final class Windows implements WindowCollector {
    private final int base;
    private final Facets.InSegment counts;
    private final PlaceOrder.InSegment places;
    private final @Nullable NumericDocValues numbers;

    Windows(LeafReaderContext segment) throws IOException {
      this.base = segment.docBase;
      this.counts = facets.in(segment);
      this.places = request.places.in(segment);
      this.numbers =
          switch (request.order) {
            case RELEVANCE -> null;
            case DATE -> DocValues.getNumeric(segment.reader(), Schema.DATE);
            case VALUE -> DocValues.getNumeric(segment.reader(), Schema.VALUE);
          };
    }

    @Override
    public void collect(int first, FixedBitSet found, float[] scores) throws IOException {
      if (records.length < found.length()) {
        records = new int[found.length()];
      }
      int size = found.intoArray(0, found.length(), first, records);
      counts.count(records, size);
      Ranked before = limit;
      limit = stricter(before, request.limit.get());
      for (int i = 0; i < size; i++) {
        int record = records[i];
        offer(record, scores[record - first], numbers == null ? 0 : value(numbers, record));
      }
      if (limit != null && (before == null || limit.compareTo(before) < 0)) {
        request.limit.accumulateAndGet(limit, HitCollector::stricter);
      }
    }

    private long value(NumericDocValues ofRecords, int record) throws IOException {
      int holder = request.order == Order.DATE ? places.documentOf(record) : record;
      return ofRecords.advanceExact(holder) ? ofRecords.longValue() : NO_VALUE;
    }

    private void offer(int record, float score, long value) {
      if (limit != null
          && (value < limit.value() || (value == limit.value() && score < limit.score))) {
        return;
      }
      Ranked hit = new Ranked(base + record, score, value, places.of(record));
      if (limit != null && hit.compareTo(limit) > 0) {
        return;
      }
      best.add(hit);
      if (best.size() > request.most) {
        best.poll();
      }
      if (best.size() == request.most) {
        limit = stricter(limit, best.peek());
      }
    }

    @Override
    public void setScorer(Scorable scorer) {
      throw new UnsupportedOperationException("scores come with windows");
    }

    @Override
    public void collect(int doc) {
      throw new UnsupportedOperationException("records come in windows");
    }

    @Override
    public void finish() {
      counts.finish();
    }
  }
}
