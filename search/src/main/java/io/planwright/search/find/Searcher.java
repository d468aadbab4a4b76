package io.planwright.search.find;

import io.planwright.model.Excerpt;
import io.planwright.search.Clause;
import io.planwright.search.Clauses;
import io.planwright.search.Hit;
import io.planwright.search.Hit.Found;
import io.planwright.search.Plan;
import io.planwright.search.SearchRequest;
import io.planwright.search.SearchResult;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexReading;
import io.planwright.search.index.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Answers questions from one index. */
public final class Searcher {
  private final IndexReading reading;
  private final PolicyWords words;

  /** A searcher of an open index. */
  public Searcher(IndexReading reading, PolicyWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** Searches; where nothing holds all the words, for some of them. */
  public SearchResult search(SearchRequest request) throws IOException {
    Schema.Kind kind =
        switch (request.kind()) {
          case CLAUSES -> Schema.Kind.CLAUSE;
          case TARGETS -> Schema.Kind.TARGET;
          case INCENTIVES -> Schema.Kind.INCENTIVE;
          case DUTIES -> Schema.Kind.DUTY;
          case DOCUMENTS -> Schema.Kind.DOCUMENT;
        };
    SearchResult strict = found(request, kind, true);
    return strict.total() > 0 ? strict : found(request, kind, false);
  }

  private SearchResult found(SearchRequest request, Schema.Kind kind, boolean strict)
      throws IOException {
    Query query =
        new QueryCompiler(words, reading.documents(), kind, strict).compile(request.query());
    var collecting =
        new MultiCollectorManager(
            new TopFieldCollectorManager(
                sort(request.order()), Math.max(1, request.limit()), Integer.MAX_VALUE),
            Facets.manager(reading.documents()));
    Object[] collected = reading.searcher().search(query, collecting);
    TopFieldDocs best = (TopFieldDocs) collected[0];
    Facets facets = (Facets) collected[1];
    TopFieldCollector.populateScores(best.scoreDocs, reading.searcher(), query);
    Highlighter highlighter = new Highlighter(request.query().text(), words);
    Map<Integer, Plan> plans = new HashMap<>();
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc hit :
        List.of(best.scoreDocs).subList(0, Math.min(request.limit(), best.scoreDocs.length))) {
      int document = reading.documentOf(hit.doc);
      Plan plan = plans.get(document);
      if (plan == null) {
        plan = reading.plan(document);
        plans.put(document, plan);
      }
      hits.add(hit(kind, hit, plan, number(hit.doc), highlighter));
    }
    return new SearchResult(facets.total(), hits, facets.counts(), !strict && facets.total() > 0);
  }

  private static Sort sort(SearchRequest.Order order) {
    SortField byScore = SortField.FIELD_SCORE;
    // Files come into an index in any order; the records of one stay together, in theirs.
    SortField byPlace = new SortField(Schema.PLACE, SortField.Type.STRING);
    SortField byOrder = SortField.FIELD_DOC;
    return switch (order) {
      case RELEVANCE -> new Sort(byScore, byPlace, byOrder);
      case DATE -> new Sort(descending(Schema.DATE), byScore, byPlace, byOrder);
      case VALUE -> new Sort(descending(Schema.VALUE), byScore, byPlace, byOrder);
    };
  }

  /** The largest first; what has no value comes last. */
  private static SortField descending(String field) {
    return new SortField(field, SortField.Type.LONG, true, Long.MIN_VALUE);
  }

  private int number(int record) throws IOException {
    List<LeafReaderContext> leaves = reading.searcher().getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(record, leaves));
    NumericDocValues numbers = leaf.reader().getNumericDocValues(Schema.NUMBER);
    return numbers != null && numbers.advanceExact(record - leaf.docBase)
        ? (int) numbers.longValue()
        : 0;
  }

  private static Hit hit(
      Schema.Kind kind, ScoreDoc hit, Plan plan, int number, Highlighter highlighter) {
    List<Clause> clauses = Clauses.of(plan);
    Found found =
        switch (kind) {
          case CLAUSE -> new Found.OfClause(clauses.get(number));
          case TARGET -> {
            var target = plan.document().targets().get(number);
            yield new Found.OfTarget(target, around(clauses, target.quote()));
          }
          case INCENTIVE -> {
            var incentive = plan.document().incentives().get(number);
            yield new Found.OfIncentive(incentive, around(clauses, incentive.quote()));
          }
          case DUTY -> {
            var duty = plan.document().responsibilities().get(number);
            yield new Found.OfDuty(duty, around(clauses, duty.quote()));
          }
          case DOCUMENT, SOURCE -> new Found.OfDocument();
        };
    String text =
        switch (found) {
          case Found.OfClause one -> one.clause().text();
          case Found.OfTarget one -> one.target().quote().text();
          case Found.OfIncentive one -> one.incentive().quote().text();
          case Found.OfDuty one -> one.duty().quote().text();
          case Found.OfDocument one -> plan.text();
        };
    return new Hit(found, plan, hit.score, highlighter.snippet(text));
  }

  /** The clause a quote begins in; the nearest before it where it begins in a heading. */
  private static Clause around(List<Clause> clauses, Excerpt quote) {
    Clause around = clauses.getFirst();
    for (Clause clause : clauses) {
      if (clause.span().start() <= quote.span().start()) {
        around = clause;
      }
    }
    return around;
  }
}
