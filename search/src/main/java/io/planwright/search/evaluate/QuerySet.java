package io.planwright.search.evaluate;

import java.util.List;

/**
 * Questions with judgements.
 *
 * @param queries the questions
 */
public record QuerySet(List<JudgedQuery> queries) {
  /** Copies the list. */
  public QuerySet {
    queries = List.copyOf(queries);
  }
}
