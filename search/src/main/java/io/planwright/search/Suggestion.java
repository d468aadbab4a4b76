package io.planwright.search;

import io.planwright.search.query.PolicyQuery;

/**
 * Another question, which finds something.
 *
 * <p>Example: {@code 高薪技术企业} finds nothing, {@code 高新技术企业} was meant.
 *
 * @param query the question
 * @param total how much it finds
 * @param change what makes it another one
 */
public record Suggestion(PolicyQuery query, int total, Change change) {
  /** What was changed. */
  public enum Change {
    /** Words were written as the index has them. */
    SPELLING,
    /** A condition was dropped. */
    WITHOUT_CONDITION
  }
}
