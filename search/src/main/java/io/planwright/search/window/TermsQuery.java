package io.planwright.search.window;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.Weight;

/** Any of some terms of a field, counted as one term: Lucene's synonyms, but one can see them. */
public final class TermsQuery extends Query {
  private final String field;
  private final List<Weighted> terms;
  private final Query synonyms;

  /**
   * A term.
   *
   * @param weight how much an occurrence counts, at most 1
   */
  public record Weighted(String term, float weight) {}

  /** Creates a query. */
  public TermsQuery(String field, List<Weighted> terms) {
    this.field = field;
    this.terms = List.copyOf(terms);
    SynonymQuery.Builder builder = new SynonymQuery.Builder(field);
    terms.forEach(one -> builder.addTerm(new Term(field, one.term), one.weight));
    this.synonyms = builder.build();
  }

  String field() {
    return field;
  }

  List<Weighted> terms() {
    return terms;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return searcher.rewrite(synonyms).createWeight(searcher, mode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    synonyms.visit(visitor);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && synonyms.equals(((TermsQuery) other).synonyms);
  }

  @Override
  public int hashCode() {
    return synonyms.hashCode();
  }

  @Override
  public String toString(String name) {
    return synonyms.toString(name);
  }
}
