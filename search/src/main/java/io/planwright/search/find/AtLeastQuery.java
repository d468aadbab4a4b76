package io.planwright.search.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds what fulfils so many of several queries, and scores it by all it fulfils.
 *
 * <p>Lucene's own way, a {@code BooleanQuery} with a number of clauses that should match, keeps
 * heaps to skip what cannot be among the best; where everything is counted that costs twice as much
 * as looking at the few queries one after the other.
 */
final class AtLeastQuery extends Query {
  private final List<Query> parts;
  private final int least;

  /**
   * Creates a query.
   *
   * @param least at least 1, at most as many as there are parts
   */
  AtLeastQuery(List<Query> parts, int least) {
    this.parts = List.copyOf(parts);
    this.least = least;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    List<Query> simpler = new ArrayList<>();
    for (Query part : parts) {
      simpler.add(part.rewrite(searcher));
    }
    return simpler.equals(parts) ? this : new AtLeastQuery(simpler, least);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    List<Weight> weights = new ArrayList<>();
    // Those that cannot be among the best are counted all the same.
    ScoreMode all = mode.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    for (Query part : parts) {
      weights.add(searcher.createWeight(part, all, boost));
    }
    return new AtLeastWeight(weights);
  }

  private final class AtLeastWeight extends Weight {
    private final List<Weight> weights;

    AtLeastWeight(List<Weight> weights) {
      super(AtLeastQuery.this);
      this.weights = weights;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return weights.stream().allMatch(weight -> weight.isCacheable(context));
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc) throws IOException {
      List<Explanation> matching = new ArrayList<>();
      double sum = 0;
      for (Weight weight : weights) {
        Explanation part = weight.explain(context, doc);
        if (part.isMatch()) {
          matching.add(part);
          sum += part.getValue().doubleValue();
        }
      }
      String what = matching.size() + " of " + weights.size() + ", at least " + least;
      return matching.size() < least
          ? Explanation.noMatch(what, matching)
          : Explanation.match((float) sum, what, matching);
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      List<ScorerSupplier> suppliers = new ArrayList<>();
      for (Weight weight : weights) {
        ScorerSupplier supplier = weight.scorerSupplier(context);
        if (supplier != null) {
          suppliers.add(supplier);
        }
      }
      if (suppliers.size() < least) {
        return null;
      }
      long[] costs = suppliers.stream().mapToLong(ScorerSupplier::cost).sorted().toArray();
      long cost = Arrays.stream(costs, 0, costs.length - least + 1).sum();
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) throws IOException {
          List<Scorer> scorers = new ArrayList<>();
          for (ScorerSupplier supplier : suppliers) {
            scorers.add(supplier.get(Long.MAX_VALUE));
          }
          return new AtLeastScorer(scorers, least, cost);
        }

        @Override
        public long cost() {
          return cost;
        }
      };
    }
  }

  /** Where enough of the parts may match. */
  private static final class Candidates extends DocIdSetIterator {
    private final DocIdSetIterator[] parts;
    private final int least;
    private final long cost;

    /** Where each part is. */
    private final int[] places;

    private final int[] sorted;
    private int doc = -1;

    Candidates(DocIdSetIterator[] parts, int least, long cost) {
      this.parts = parts;
      this.least = least;
      this.cost = cost;
      this.places = new int[parts.length];
      this.sorted = new int[parts.length];
      Arrays.fill(places, -1);
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(doc + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      int wanted = target;
      while (true) {
        moveTo(wanted);
        System.arraycopy(places, 0, sorted, 0, places.length);
        Arrays.sort(sorted);
        // Fewer parts than enough are anywhere before this.
        int candidate = sorted[least - 1];
        if (candidate == sorted[0] || candidate == NO_MORE_DOCS) {
          doc = candidate;
          return doc;
        }
        moveTo(candidate);
        if (count(candidate) >= least) {
          doc = candidate;
          return doc;
        }
        wanted = candidate + 1;
      }
    }

    private void moveTo(int target) throws IOException {
      for (int i = 0; i < parts.length; i++) {
        if (places[i] < target) {
          places[i] = parts[i].advance(target);
        }
      }
    }

    private int count(int candidate) {
      int count = 0;
      for (int place : places) {
        count += place == candidate ? 1 : 0;
      }
      return count;
    }

    @Override
    public long cost() {
      return cost;
    }
  }

  private static final class AtLeastScorer extends Scorer {
    private final Scorer[] scorers;
    private final @Nullable TwoPhaseIterator[] checks;
    private final Candidates candidates;
    private final TwoPhaseIterator matching;

    /** Which parts match the present document. */
    private final boolean[] matches;

    AtLeastScorer(List<Scorer> parts, int least, long cost) {
      scorers = parts.toArray(Scorer[]::new);
      checks = new TwoPhaseIterator[scorers.length];
      matches = new boolean[scorers.length];
      DocIdSetIterator[] iterators = new DocIdSetIterator[scorers.length];
      float matchCost = 0;
      for (int i = 0; i < scorers.length; i++) {
        TwoPhaseIterator check = scorers[i].twoPhaseIterator();
        checks[i] = check;
        iterators[i] = check == null ? scorers[i].iterator() : check.approximation();
        matchCost += check == null ? 0 : check.matchCost();
      }
      candidates = new Candidates(iterators, least, cost);
      float whole = matchCost + scorers.length;
      matching =
          new TwoPhaseIterator(candidates) {
            @Override
            public boolean matches() throws IOException {
              return check() >= least;
            }

            @Override
            public float matchCost() {
              return whole;
            }
          };
    }

    private int check() throws IOException {
      int count = 0;
      for (int i = 0; i < scorers.length; i++) {
        TwoPhaseIterator check = checks[i];
        matches[i] = candidates.places[i] == candidates.doc && (check == null || check.matches());
        count += matches[i] ? 1 : 0;
      }
      return count;
    }

    @Override
    public int docID() {
      return candidates.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(matching);
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return matching;
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.POSITIVE_INFINITY;
    }

    @Override
    public float score() throws IOException {
      double sum = 0;
      for (int i = 0; i < scorers.length; i++) {
        if (matches[i]) {
          sum += scorers[i].score();
        }
      }
      return (float) sum;
    }
  }

  @Override
  public String toString(String field) {
    return "(" + least + " of " + parts + ")";
  }

  @Override
  public void visit(QueryVisitor visitor) {
    QueryVisitor inner = visitor.getSubVisitor(Occur.SHOULD, this);
    parts.forEach(part -> part.visit(inner));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AtLeastQuery query && least == query.least && parts.equals(query.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parts, least);
  }
}
