package io.planwright.search.find;

import io.planwright.search.Hit;
import io.planwright.search.MatchReason;
import io.planwright.search.SearchRequest;
import io.planwright.search.SearchResult;
import io.planwright.search.Suggestion;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexReading;
import io.planwright.search.index.Schema;
import io.planwright.search.query.PolicyQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;

/** Answers questions from one index. */
public final class Searcher {
  /** So many of the best are put in order again by what stands together in them. */
  private static final int SORTED_AGAIN = 200;

  private final IndexReading reading;
  private final PolicyWords words;
  private final BlockFacets.Cache facets;
  private final KnownWords known;

  /** A searcher of an open index. */
  public Searcher(IndexReading reading, PolicyWords words) {
    this.reading = reading;
    this.words = words;
    this.facets = new BlockFacets.Cache(reading.documents());
    this.known = new KnownWords(reading, words);
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
    boolean full = strict.total() >= request.limit();
    SearchResult result =
        strict.total() == 0
            ? found(request, kind, false)
            : full || kind != Schema.Kind.CLAUSE || request.order() != SearchRequest.Order.RELEVANCE
                ? strict
                : filled(strict, request, kind);
    return result.suggesting(suggestions(request, kind, result));
  }

  /** The hits with all the words, and after them as many with some of them as are still wanted. */
  private SearchResult filled(SearchResult strict, SearchRequest request, Schema.Kind kind)
      throws IOException {
    SearchResult loose = found(request.limitedTo(request.limit() + strict.total()), kind, false);
    Set<List<Object>> known = new HashSet<>();
    strict.hits().forEach(hit -> known.add(identity(hit)));
    List<Hit> hits = new ArrayList<>(strict.hits());
    for (Hit hit : loose.hits()) {
      if (hits.size() < request.limit() && !known.contains(identity(hit))) {
        hits.add(hit);
      }
    }
    return new SearchResult(strict.total(), hits, strict.facets(), false, List.of());
  }

  private static List<Object> identity(Hit hit) {
    return List.of(hit.plan().source().path(), hit.plan().document().id(), hit.found());
  }

  private List<Suggestion> suggestions(SearchRequest request, Schema.Kind kind, SearchResult result)
      throws IOException {
    PolicyQuery query = request.query();
    Suggester suggester =
        new Suggester(
            reading,
            words,
            known,
            other ->
                reading
                    .searcher()
                    .count(compiler(kind, true).compile(other, reading.copies().keys())));
    boolean little = result.total() == 0 || result.loosened();
    List<Suggestion> respelled =
        little || suggester.hasStranger(query)
            ? suggester.respelled(query, little ? Misspelling.DEAREST : Misspelling.BY_SOUND)
            : List.of();
    return respelled.isEmpty() && result.total() == 0
        ? suggester.withoutCondition(query)
        : respelled;
  }

  private QueryCompiler compiler(Schema.Kind kind, boolean strict) {
    return new QueryCompiler(words, reading, kind, strict);
  }

  private SearchResult found(SearchRequest request, Schema.Kind kind, boolean strict)
      throws IOException {
    QueryCompiler compiler = compiler(kind, strict);
    Query query = compiler.compile(request.query(), reading.copies().keys());
    boolean byRelevance = request.order() == SearchRequest.Order.RELEVANCE;
    int wanted = Math.max(1, request.limit());
    var collecting =
        new MultiCollectorManager(
            new TopFieldCollectorManager(
                sort(request.order()),
                byRelevance ? Math.max(SORTED_AGAIN, 2 * wanted) : wanted,
                Integer.MAX_VALUE),
            Facets.manager(facets));
    Object[] collected = reading.searcher().search(query, collecting);
    TopFieldDocs best = (TopFieldDocs) collected[0];
    Facets counted = (Facets) collected[1];
    if (byRelevance) {
      sortAgain(best, compiler.together(request.query()));
    } else {
      TopFieldCollector.populateScores(best.scoreDocs, reading.searcher(), query);
    }
    HitReader reader = new HitReader(reading, kind, new Highlighter(request.query().text(), words));
    Explainer explainer = new Explainer(reading, words, compiler, request.query());
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc hit :
        List.of(best.scoreDocs).subList(0, Math.min(request.limit(), best.scoreDocs.length))) {
      List<MatchReason> reasons =
          request.explained() ? explainer.reasons(hit.doc, hit.score) : List.of();
      hits.add(reader.read(hit.doc, hit.score, reasons));
    }
    return new SearchResult(
        counted.total(), hits, counted.counts(), !strict && counted.total() > 0, List.of());
  }

  /** Puts what has words together first, which only the best are asked. */
  private void sortAgain(TopFieldDocs best, Query together) throws IOException {
    for (ScoreDoc hit : best.scoreDocs) {
      hit.score = (Float) ((FieldDoc) hit).fields[0];
    }
    ScoreDoc[] hits =
        QueryRescorer.rescore(reading.searcher(), best, together, 1, best.scoreDocs.length)
            .scoreDocs;
    Arrays.sort(
        hits,
        Comparator.comparingDouble((ScoreDoc hit) -> hit.score)
            .reversed()
            .thenComparing(hit -> (BytesRef) ((FieldDoc) hit).fields[1])
            .thenComparingInt(hit -> hit.doc));
    System.arraycopy(hits, 0, best.scoreDocs, 0, hits.length);
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
}
