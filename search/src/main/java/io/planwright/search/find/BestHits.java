package io.planwright.search.find;

import io.planwright.search.SearchRequest.Order;
import io.planwright.search.find.HitCollector.Counted;
import io.planwright.search.index.IndexReading;
import io.planwright.search.window.Lengths;
import io.planwright.search.window.WindowQuery;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** Finds the best hits of a query, in order, and counts all. */
final class BestHits {
  /** So many of the best are put in order again by what stands together in them. */
  private static final int SORTED_AGAIN = 100;

  private final IndexReading reading;
  private final Lengths lengths = new Lengths();

  /** Read by the first who searches. */
  private @Nullable Known known;

  /** What is kept in memory of an index. */
  private record Known(FacetValues values, PlaceOrder places) {}

  BestHits(IndexReading reading) {
    this.reading = reading;
  }

  private synchronized Known known() throws IOException {
    if (known == null) {
      IndexReader index = reading.searcher().getIndexReader();
      Map<Object, Blocks> blocks = Blocks.of(index, reading.documents());
      known = new Known(new FacetValues(reading.searcher(), blocks), new PlaceOrder(index, blocks));
    }
    return known;
  }

  /** Those with the highest values of a field. */
  Counted sorted(Query query, Order order, int wanted) throws IOException {
    return search(query, wanted, order);
  }

  private Counted search(Query query, int wanted, Order order) throws IOException {
    Known inMemory = known();
    return reading
        .searcher()
        .search(
            new WindowQuery(query, lengths),
            new HitCollector.Request(wanted, order, inMemory.values, inMemory.places));
  }

  /**
   * The most relevant.
   *
   * @param together what counts for the order, but is only asked of the best
   */
  Counted relevant(Query query, Query together, int wanted) throws IOException {
    Counted found = search(query, Math.max(SORTED_AGAIN, 2 * wanted), Order.RELEVANCE);
    ScoreDoc[] best = found.best().toArray(ScoreDoc[]::new);
    TotalHits total = new TotalHits(found.facets().total(), TotalHits.Relation.EQUAL_TO);
    TopDocs again =
        QueryRescorer.rescore(
            reading.searcher(), new TopDocs(total, best), together, 1, best.length);
    return new Counted(
        Stream.of(again.scoreDocs).map(Ranked.class::cast).sorted().limit(wanted).toList(),
        found.facets());
  }
}
