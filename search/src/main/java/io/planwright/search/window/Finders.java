package io.planwright.search.window;

import io.planwright.search.window.Finder.Desk;
import io.planwright.search.window.Finder.Source;
import io.planwright.search.window.TermsFinder.Postings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/** Makes finders for the parts of a query, once it is rewritten. */
final class Finders {
  private final IndexSearcher searcher;
  private final Lengths lengths;
  private final boolean scored;

  private Finders(IndexSearcher searcher, Lengths lengths, boolean scored) {
    this.searcher = searcher;
    this.lengths = lengths;
    this.scored = scored;
  }

  /** What finds a query's records in each segment. */
  static Source of(
      Query query, IndexSearcher searcher, Lengths lengths, boolean scored, float boost)
      throws IOException {
    return new Finders(searcher, lengths, scored).of(query, boost);
  }

  private Source of(Query query, float boost) throws IOException {
    return switch (query) {
      case BoostQuery boosted -> of(boosted.getQuery(), boost * boosted.getBoost());
      case DisjunctionMaxQuery best -> best(best, boost);
      case BooleanQuery sum -> sum(sum, boost);
      case ChildQuery children -> children(children, boost);
      case ParentQuery parents -> parents(parents, boost);
      case TermsQuery terms -> scored ? terms(terms, boost) : scorer(terms, boost);
      default -> scorer(query, boost);
    };
  }

  private Weight weight(Query query, float boost) throws IOException {
    return searcher.createWeight(
        query, scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES, boost);
  }

  private Source scorer(Query query, float boost) throws IOException {
    Weight weight = weight(query, boost);
    return (segment, desk) -> {
      Scorer scorer = weight.scorer(segment);
      return scorer == null ? null : new ScorerFinder(scorer, scored, desk);
    };
  }

  private Source children(ChildQuery query, float boost) throws IOException {
    Weight ofLast = weight(query.getParentQuery(), boost);
    return (segment, desk) -> {
      Scorer scorer = ofLast.scorer(segment);
      BitSet lasts = scorer == null ? null : query.lasts().getBitSet(segment);
      return lasts == null ? null : new ChildFinder(scorer, lasts, scored);
    };
  }

  private Source parents(ParentQuery query, float boost) throws IOException {
    Source others = of(query.getChildQuery(), boost);
    return (segment, desk) -> {
      Finder finder = others.of(segment, desk);
      BitSet lasts = query.lasts().getBitSet(segment);
      return finder == null || lasts == null ? null : new ParentFinder(finder, lasts);
    };
  }

  private Source best(DisjunctionMaxQuery query, float boost) throws IOException {
    List<Source> ways = new ArrayList<>();
    for (Query way : query) {
      ways.add(of(way, boost));
    }
    return (segment, desk) -> {
      List<Finder> here = inSegment(ways, segment, desk);
      return switch (here.size()) {
        case 0 -> null;
        case 1 -> here.getFirst();
        default -> new BestFinder(here, query.getTieBreakerMultiplier(), scored);
      };
    };
  }

  private static List<Finder> inSegment(List<Source> sources, LeafReaderContext segment, Desk desk)
      throws IOException {
    List<Finder> here = new ArrayList<>();
    for (Source source : sources) {
      Finder finder = source.of(segment, desk);
      if (finder != null) {
        here.add(finder);
      }
    }
    return here;
  }

  private Source sum(BooleanQuery query, float boost) throws IOException {
    List<Source> scoring = new ArrayList<>();
    List<Source> filtering = new ArrayList<>();
    List<Source> optional = new ArrayList<>();
    List<Source> excluded = new ArrayList<>();
    Finders unscored = new Finders(searcher, lengths, false);
    for (BooleanClause clause : query) {
      switch (clause.occur()) {
        case MUST -> scoring.add(of(clause.query(), boost));
        case FILTER -> filtering.add(unscored.of(clause.query(), boost));
        case SHOULD -> optional.add(of(clause.query(), boost));
        case MUST_NOT -> excluded.add(unscored.of(clause.query(), boost));
      }
    }
    boolean onlyOptional = scoring.isEmpty() && filtering.isEmpty();
    int least = Math.max(query.getMinimumNumberShouldMatch(), onlyOptional ? 1 : 0);
    return (segment, desk) -> {
      List<Finder> must = inSegment(scoring, segment, desk);
      List<Finder> filters = inSegment(filtering, segment, desk);
      List<Finder> may = inSegment(optional, segment, desk);
      List<Finder> not = inSegment(excluded, segment, desk);
      if (must.size() < scoring.size() || filters.size() < filtering.size() || may.size() < least) {
        return null;
      }
      if (must.size() + filters.size() + not.size() == 0 && may.size() == 1) {
        return may.getFirst();
      }
      boolean all = may.size() == least;
      must.addAll(all ? may : List.of());
      return new SumFinder(must, filters, all ? List.of() : may, all ? 0 : least, not, scored);
    };
  }

  private Source terms(TermsQuery query, float boost) throws IOException {
    CollectionStatistics texts = searcher.collectionStatistics(query.field());
    List<TermStates> states = new ArrayList<>();
    int documents = 0;
    long occurrences = 0;
    for (TermsQuery.Weighted one : query.terms()) {
      TermStates state = TermStates.build(searcher, new Term(query.field(), one.term()), true);
      states.add(state);
      documents = Math.max(documents, state.docFreq());
      occurrences += state.docFreq() == 0 ? 0 : state.totalTermFreq();
    }
    if (texts == null || documents == 0) {
      return (segment, desk) -> null;
    }
    // As Lucene's synonyms: as frequent as the most frequent of them.
    TermStatistics asOne = new TermStatistics(new BytesRef("synonyms"), documents, occurrences);
    SimScorer similarity = searcher.getSimilarity().scorer(boost, texts, asOne);
    float[] ofOne = new float[1 << Byte.SIZE];
    for (int length = 0; length < ofOne.length; length++) {
      ofOne[length] = similarity.score(1, (byte) length);
    }
    return (segment, desk) -> {
      List<Postings> postings = new ArrayList<>();
      for (int i = 0; i < states.size(); i++) {
        PostingsEnum records = postings(query, i, states.get(i), segment);
        if (records != null) {
          postings.add(new Postings(records, query.terms().get(i).weight()));
        }
      }
      return postings.isEmpty()
          ? null
          : new TermsFinder(postings, similarity, ofOne, lengths.of(segment, query.field()), desk);
    };
  }

  private static @Nullable PostingsEnum postings(
      TermsQuery query, int number, TermStates states, LeafReaderContext segment)
      throws IOException {
    LeafReader reader = segment.reader();
    IOSupplier<TermState> place = states.get(segment);
    TermState state = place == null ? null : place.get();
    Terms terms = state == null ? null : reader.terms(query.field());
    if (terms == null || state == null) {
      return null;
    }
    TermsEnum at = terms.iterator();
    at.seekExact(new BytesRef(query.terms().get(number).term()), state);
    return at.postings(null, PostingsEnum.FREQS);
  }
}
