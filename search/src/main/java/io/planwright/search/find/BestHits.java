package io.planwright.search.find;

import io.planwright.search.SearchRequest.Order;
import io.planwright.search.find.CountedCollector.Counted;
import io.planwright.search.index.IndexReading;
import io.planwright.search.index.Schema;
import io.planwright.search.window.Lengths;
import io.planwright.search.window.WindowQuery;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds the best hits of a query, in order, and counts all. */
final class BestHits {
  /** So many of the best are put in order again by what stands together in them. */
  private static final int SORTED_AGAIN = 100;

  private static final SortField BY_SCORE = SortField.FIELD_SCORE;

  /** Files come into an index in any order; the records of one stay together, in theirs. */
  private static final SortField BY_PLACE = new SortField(Schema.PLACE, SortField.Type.STRING);

  private static final SortField BY_ORDER = SortField.FIELD_DOC;

  /** The same once scores have changed. */
  private static final Comparator<ScoreDoc> AGAIN =
      Comparator.comparingDouble((ScoreDoc hit) -> hit.score)
          .reversed()
          .thenComparing(hit -> (BytesRef) ((FieldDoc) hit).fields[1])
          .thenComparingInt(hit -> hit.doc);

  private final IndexReading reading;
  private final Lengths lengths = new Lengths();

  /** Read by the first who searches. */
  private @Nullable FacetValues values;

  BestHits(IndexReading reading) {
    this.reading = reading;
  }

  private synchronized FacetValues values() throws IOException {
    if (values == null) {
      values = new FacetValues(reading.searcher().getIndexReader(), reading.documents());
    }
    return values;
  }

  /** Those with the highest values of a field. */
  Counted<List<ScoreDoc>> sorted(Query query, Order order, int wanted) throws IOException {
    Counted<TopFieldDocs> found = search(query, sort(order), wanted, Integer.MAX_VALUE);
    ScoreDoc[] best = found.best().scoreDocs;
    TopFieldCollector.populateScores(best, reading.searcher(), query);
    return new Counted<>(List.of(best), found.facets());
  }

  private static Sort sort(Order order) {
    return switch (order) {
      case RELEVANCE -> new Sort(BY_SCORE, BY_PLACE, BY_ORDER);
      case DATE -> new Sort(descending(Schema.DATE), BY_SCORE, BY_PLACE, BY_ORDER);
      case VALUE -> new Sort(descending(Schema.VALUE), BY_SCORE, BY_PLACE, BY_ORDER);
    };
  }

  /** The largest first; what has no value comes last. */
  private static SortField descending(String field) {
    return new SortField(field, SortField.Type.LONG, true, Long.MIN_VALUE);
  }

  /**
   * Searches.
   *
   * @param counted so many hits are counted before those are left out that cannot be among the best
   */
  private Counted<TopFieldDocs> search(Query query, Sort sort, int wanted, int counted)
      throws IOException {
    return reading
        .searcher()
        .search(
            new WindowQuery(query, lengths),
            CountedCollector.manager(
                new TopFieldCollectorManager(sort, wanted, counted), values()));
  }

  /**
   * The most relevant.
   *
   * @param together what counts for the order, but is only asked of the best
   */
  Counted<List<ScoreDoc>> relevant(Query query, Query together, int wanted) throws IOException {
    Counted<TopFieldDocs> found =
        search(query, sort(Order.RELEVANCE), Math.max(SORTED_AGAIN, 2 * wanted), 1);
    TopFieldDocs best = found.best();
    for (ScoreDoc hit : best.scoreDocs) {
      hit.score = (Float) ((FieldDoc) hit).fields[0];
    }
    List<ScoreDoc> again =
        List.of(
            QueryRescorer.rescore(reading.searcher(), best, together, 1, best.scoreDocs.length)
                .scoreDocs);
    return new Counted<>(again.stream().sorted(AGAIN).limit(wanted).toList(), found.facets());
  }
}
