package io.planwright.search.find;

import io.planwright.search.Hit;
import io.planwright.search.MatchReason;
import io.planwright.search.SearchRequest;
import io.planwright.search.SearchResult;
import io.planwright.search.Suggestion;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.find.HitCollector.Counted;
import io.planwright.search.index.IndexReading;
import io.planwright.search.index.Schema;
import io.planwright.search.query.PolicyQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;

/** Answers questions from one index. */
public final class Searcher {
  private final IndexReading reading;
  private final PolicyWords words;
  private final BestHits best;
  private final KnownWords known;

  /** A searcher of an open index. */
  public Searcher(IndexReading reading, PolicyWords words) {
    this.reading = reading;
    this.words = words;
    this.best = new BestHits(reading);
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
    int wanted = Math.max(1, request.limit());
    Counted found =
        request.order() == SearchRequest.Order.RELEVANCE
            ? best.relevant(query, compiler.order(request.query()), wanted)
            : best.sorted(query, request.order(), wanted);
    Facets counted = found.facets();
    HitReader reader =
        new HitReader(reading, kind, new Highlighter(request.query().text(), compiler.sought()));
    Explainer explainer = new Explainer(reading, compiler, request.query());
    List<Hit> hits = new ArrayList<>();
    List<Ranked> shown = found.best().subList(0, Math.min(request.limit(), found.best().size()));
    reader.unpack(shown);
    for (Ranked hit : shown) {
      List<MatchReason> reasons =
          request.explained() ? explainer.reasons(hit.doc, hit.score) : List.of();
      hits.add(reader.read(hit.doc, hit.score, reasons));
    }
    return new SearchResult(
        counted.total(), hits, counted.counts(), !strict && counted.total() > 0, List.of());
  }
}
