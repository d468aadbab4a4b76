package io.planwright.search.find;

import io.planwright.search.index.Schema;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * Finds facts by the words of their quotes, which are not indexed once more: they are the words at
 * the same positions of the clause behind the fact.
 *
 * <p>Scores are those of Lucene's similarity, with the length of the quote as that of the text.
 */
final class FactQuery extends Query {
  private final BitSetProducer clauses;
  private final IntervalsSource words;
  private final List<Term> terms;

  /**
   * Creates a query.
   *
   * @param clauses where the records are that hold words of facts
   * @param words what is to stand in the quote
   * @param terms those whose rarity counts
   */
  FactQuery(BitSetProducer clauses, IntervalsSource words, List<Term> terms) {
    this.clauses = clauses;
    this.words = words;
    this.terms = List.copyOf(terms);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new FactWeight(mode.needsScores() ? similarity(searcher, boost) : null);
  }

  /** How to score; null where none of the words is in the index. */
  private @Nullable SimScorer similarity(IndexSearcher searcher, float boost) throws IOException {
    CollectionStatistics texts = searcher.collectionStatistics(Schema.TEXT);
    if (texts == null) {
      return null;
    }
    IndexReader reader = searcher.getIndexReader();
    TermStatistics[] statistics = new TermStatistics[terms.size()];
    int known = 0;
    for (Term term : terms) {
      int frequency = reader.docFreq(term);
      if (frequency > 0) {
        statistics[known++] = searcher.termStatistics(term, frequency, reader.totalTermFreq(term));
      }
    }
    return known == 0
        ? null
        : searcher.getSimilarity().scorer(boost, texts, Arrays.copyOf(statistics, known));
  }

  private final class FactWeight extends Weight {
    private final @Nullable SimScorer similarity;

    FactWeight(@Nullable SimScorer similarity) {
      super(FactQuery.this);
      this.similarity = similarity;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return true;
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc) throws IOException {
      Scorer scorer = scorer(context);
      return scorer != null && scorer.iterator().advance(doc) == doc
          ? Explanation.match(scorer.score(), FactQuery.this.toString())
          : Explanation.noMatch(FactQuery.this.toString());
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      IntervalIterator found = words.intervals(Schema.TEXT, context);
      BitSet ends = clauses.getBitSet(context);
      if (found == null || ends == null) {
        return null;
      }
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) throws IOException {
          return new FactScorer(new Facts(found, ends, context), similarity);
        }

        @Override
        public long cost() {
          return found.cost();
        }
      };
    }
  }

  /** The facts in front of the clauses that have the words, and how often each has them. */
  private static final class Facts extends DocIdSetIterator {
    private final IntervalIterator found;
    private final BitSet ends;
    private final NumericDocValues from;
    private final NumericDocValues length;

    /** Where the words stand in the present clause: each occurrence's first and last position. */
    private int[] places = new int[16];

    private int size;
    private int read = -1;
    private int doc = -1;

    Facts(IntervalIterator found, BitSet ends, LeafReaderContext context) throws IOException {
      this.found = found;
      this.ends = ends;
      this.from = DocValues.getNumeric(context.reader(), Schema.FROM);
      this.length = DocValues.getNumeric(context.reader(), Schema.LENGTH);
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
      doc = firstFrom(target);
      return doc;
    }

    private int firstFrom(int target) throws IOException {
      int fact = target;
      while (fact < ends.length()) {
        int clause = ends.nextSetBit(fact);
        if (clause != NO_MORE_DOCS) {
          clause = found.docID() < clause ? found.advance(clause) : found.docID();
        }
        if (clause == NO_MORE_DOCS) {
          return NO_MORE_DOCS;
        }
        int first = clause == 0 ? 0 : Math.max(fact, ends.prevSetBit(clause - 1) + 1);
        if (first < clause) {
          return first;
        }
        fact = clause + 1;
      }
      return NO_MORE_DOCS;
    }

    @Override
    public long cost() {
      return found.cost();
    }

    /** How often the words stand in the quote of the present fact. */
    int frequency() throws IOException {
      if (read != found.docID()) {
        read = found.docID();
        size = 0;
        while (found.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
          if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
          }
          places[size++] = found.start();
          places[size++] = found.end();
        }
      }
      if (size == 0 || !from.advanceExact(doc) || !length.advanceExact(doc)) {
        return 0;
      }
      long begin = from.longValue();
      long end = begin + length.longValue();
      int frequency = 0;
      for (int i = 0; i < size; i += 2) {
        frequency += places[i] >= begin && places[i + 1] < end ? 1 : 0;
      }
      return frequency;
    }

    /** The length of the present quote, as norms hold lengths. */
    long norm() throws IOException {
      return length.advanceExact(doc)
          ? Byte.toUnsignedLong(SmallFloat.intToByte4((int) length.longValue()))
          : 1;
    }
  }

  private static final class FactScorer extends Scorer {
    private final Facts facts;
    private final @Nullable SimScorer similarity;
    private int frequency;

    private final TwoPhaseIterator matching;

    FactScorer(Facts facts, @Nullable SimScorer similarity) {
      this.facts = facts;
      this.similarity = similarity;
      this.matching =
          new TwoPhaseIterator(facts) {
            @Override
            public boolean matches() throws IOException {
              frequency = facts.frequency();
              return frequency > 0;
            }

            @Override
            public float matchCost() {
              return 10;
            }
          };
    }

    @Override
    public int docID() {
      return facts.docID();
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
      return similarity == null ? 0 : similarity.score(Float.MAX_VALUE, 1);
    }

    @Override
    public float score() throws IOException {
      return similarity == null ? 0 : similarity.score(frequency, facts.norm());
    }
  }

  @Override
  public String toString(String field) {
    return "quote(" + words + ")";
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FactQuery query
        && clauses.equals(query.clauses)
        && words.equals(query.words)
        && terms.equals(query.terms);
  }

  @Override
  public int hashCode() {
    return Objects.hash(clauses, words, terms);
  }
}
