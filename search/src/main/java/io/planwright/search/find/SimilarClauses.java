package io.planwright.search.find;

import io.planwright.search.Clause;
import io.planwright.search.Hit;
import io.planwright.search.Hit.Found;
import io.planwright.search.MatchReason;
import io.planwright.search.Plan;
import io.planwright.search.SearchResult;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexReading;
import io.planwright.search.index.Schema;
import io.planwright.search.index.Schema.Kind;
import io.planwright.search.query.PolicyQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Finds the clauses that say most nearly what one clause says: those that share its rarest words
 * are compared with it by the cosine of their weighted words, synonyms taken for one.
 *
 * <p>Example: 对首次认定的高企奖励10万元 and 首次认定为国高企的，给予20万元奖补 share all but the sum.
 */
public final class SimilarClauses {
  private static final int WORDS_LOOKED_FOR = 25;
  private static final int WORDS_SHOWN = 6;

  /** So many times more clauses are compared than are wanted. */
  private static final int CANDIDATES = 5;

  private static final int FEWEST_CANDIDATES = 100;

  private final IndexReading reading;
  private final PolicyWords words;

  /** A finder for an open index. */
  public SimilarClauses(IndexReading reading, PolicyWords words) {
    this.reading = reading;
    this.words = words;
  }

  /**
   * The clauses most like one, the most alike first; the score is the cosine, from 0 to 1.
   *
   * @param plan that has the clause; nothing else from it is found
   * @param clause one of its clauses
   * @param samePlace whether other plans of the same region count
   * @param limit how many at most
   */
  public SearchResult to(Plan plan, Clause clause, boolean samePlace, int limit)
      throws IOException {
    Map<String, Double> wanted = weights(clause.text());
    Query query = candidates(wanted);
    IndexSearcher searcher = reading.searcher();
    int most = Math.max(FEWEST_CANDIDATES, CANDIDATES * limit);
    HitReader reader =
        new HitReader(reading, Kind.CLAUSE, Highlighter.of(List.copyOf(wanted.keySet())));
    List<Hit> alike = new ArrayList<>();
    List<ScoreDoc> candidates = List.of(searcher.search(query, most).scoreDocs);
    reader.unpack(candidates);
    for (ScoreDoc found : candidates) {
      Hit hit = reader.read(found.doc, 0, List.of());
      if (isElsewhere(plan, hit, samePlace) && hit.found() instanceof Found.OfClause other) {
        Map<String, Double> own = weights(other.clause().text());
        double cosine = cosine(wanted, own);
        MatchReason reason =
            new MatchReason(shared(wanted, own), MatchReason.Kind.LIKENESS, List.of(), cosine);
        alike.add(
            new Hit(
                hit.found(),
                hit.plan(),
                hit.copies(),
                (float) cosine,
                hit.snippet(),
                List.of(reason)));
      }
    }
    alike.sort(Comparator.comparingDouble(Hit::score).reversed());
    List<Hit> best = alike.subList(0, Math.min(limit, alike.size()));
    return new SearchResult(best.size(), best, Map.of(), false, List.of());
  }

  private static String shared(Map<String, Double> one, Map<String, Double> other) {
    return one.entrySet().stream()
        .filter(word -> other.containsKey(word.getKey()))
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(WORDS_SHOWN)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining("、"));
  }

  private static boolean isElsewhere(Plan plan, Hit hit, boolean samePlace) {
    boolean sameDocument = hit.plan().document().id().equals(plan.document().id());
    var region = plan.document().metadata().region();
    boolean sameRegion =
        region != null && Objects.equals(region, hit.plan().document().metadata().region());
    return !sameDocument && (samePlace || !sameRegion);
  }

  private Query candidates(Map<String, Double> wanted) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    wanted.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(WORDS_LOOKED_FOR)
        .forEach(
            word -> {
              for (String same : words.meaning(word.getKey())) {
                Query term = new TermQuery(new Term(Schema.TEXT, same));
                query.add(new BoostQuery(term, word.getValue().floatValue()), Occur.SHOULD);
              }
            });
    QueryCompiler compiler = new QueryCompiler(words, reading, Kind.CLAUSE, true);
    return new BooleanQuery.Builder()
        .add(compiler.compile(PolicyQuery.all(), reading.copies().keys()), Occur.FILTER)
        .add(query.build(), Occur.MUST)
        .build();
  }

  /** The words of a text, one for all that mean the same, weighted by how often and how rare. */
  private Map<String, Double> weights(String text) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (PolicyWords.Word word : words.cut(text)) {
      if (words.isToken(word.text())) {
        counts.merge(words.meaning(word.text()).getFirst(), 1, Integer::sum);
      }
    }
    Map<String, Double> weights = new HashMap<>();
    var reader = reading.searcher().getIndexReader();
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      int frequency = 0;
      for (String same : words.meaning(word.getKey())) {
        frequency += reader.docFreq(new Term(Schema.TEXT, same));
      }
      double rarity = Math.log(1 + (double) reader.maxDoc() / (1 + frequency));
      weights.put(word.getKey(), (1 + Math.log(word.getValue())) * rarity);
    }
    return weights;
  }

  private static double cosine(Map<String, Double> one, Map<String, Double> other) {
    double product = 0;
    for (Map.Entry<String, Double> word : one.entrySet()) {
      product += word.getValue() * other.getOrDefault(word.getKey(), 0.0);
    }
    return product == 0 ? 0 : product / (length(one) * length(other));
  }

  private static double length(Map<String, Double> weights) {
    return Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
  }
}
