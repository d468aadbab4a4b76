package io.planwright.search.window;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Finds what another query does, with the same scores but for rounding: a window at a time where
 * all records of a segment are asked for.
 */
public final class WindowQuery extends Query {
  private final Query query;
  private final Lengths lengths;

  /**
   * A query that finds what another does.
   *
   * @param lengths of the fields of the index that is searched
   */
  public WindowQuery(Query query, Lengths lengths) {
    this.query = query;
    this.lengths = lengths;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = searcher.rewrite(query);
    return rewritten.equals(query) ? this : new WindowQuery(rewritten, lengths);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new WindowWeight(searcher, mode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && query.equals(((WindowQuery) other).query);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), query);
  }

  @Override
  public String toString(String field) {
    return query.toString(field);
  }

  /** The query in one index. */
  private final class WindowWeight extends Weight {
    private final IndexSearcher searcher;
    private final ScoreMode mode;
    private final float boost;
    private final Finder.Source source;

    /** The other query's own, which is seldom asked for. */
    private @Nullable Weight plain;

    WindowWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
      super(WindowQuery.this);
      this.searcher = searcher;
      this.mode = mode;
      this.boost = boost;
      this.source = Finders.of(query, searcher, lengths, mode.needsScores(), boost);
    }

    private synchronized Weight plain() throws IOException {
      if (plain == null) {
        plain = searcher.createWeight(query, mode, boost);
      }
      return plain;
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int record) throws IOException {
      return plain().explain(segment, record);
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
      return false;
    }

    @Override
    public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) throws IOException {
          Scorer scorer = plain().scorer(segment);
          return scorer == null
              ? new ConstantScoreScorer(0, mode, DocIdSetIterator.empty())
              : scorer;
        }

        @Override
        public long cost() {
          return segment.reader().maxDoc();
        }

        @Override
        public BulkScorer bulkScorer() throws IOException {
          return new Windows(source.of(segment, new Finder.Desk()), segment.reader().maxDoc());
        }
      };
    }
  }

  /** Goes through a segment window by window. */
  private static final class Windows extends BulkScorer {
    private final @Nullable Finder finder;
    private final int records;

    Windows(@Nullable Finder finder, int records) {
      this.finder = finder;
      this.records = records;
    }

    @Override
    public int score(LeafCollector collector, @Nullable Bits accepted, int min, int max)
        throws IOException {
      if (finder == null) {
        return DocIdSetIterator.NO_MORE_DOCS;
      }
      if (!(collector instanceof WindowCollector windows)) {
        throw new IllegalArgumentException("a collector of windows is needed");
      }
      int last = Math.min(max, records);
      int first = finder.next(min);
      while (first < last) {
        int end = Math.min(first + Finder.SIZE, last);
        if (finder.find(first, end, null)) {
          if (accepted != null) {
            accepted.applyMask(finder.found, first);
          }
          windows.collect(first, finder.found, finder.scores);
        }
        first = finder.next(end);
      }
      return first;
    }

    @Override
    public long cost() {
      return finder == null ? 0 : finder.cost();
    }
  }
}
