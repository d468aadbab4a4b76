package io.planwright.search;

import io.planwright.search.query.PolicyQuery;

/**
 * What to look for, and how much of it.
 *
 * @param query the question
 * @param kind what to find
 * @param order which comes first
 * @param limit how many at most
 * @param explained whether to say of each hit why it was found, which takes a little longer
 */
public record SearchRequest(
    PolicyQuery query, Kind kind, Order order, int limit, boolean explained) {
  /** A request without explanations. */
  public SearchRequest(PolicyQuery query, Kind kind, Order order, int limit) {
    this(query, kind, order, limit, false);
  }

  /** What can be found. */
  public enum Kind {
    /** Clauses: numbered sections and paragraphs. */
    CLAUSES,
    /** Targets. */
    TARGETS,
    /** Incentives. */
    INCENTIVES,
    /** Notes on who does what. */
    DUTIES,
    /** Whole documents. */
    DOCUMENTS
  }

  /** Which hit comes first. */
  public enum Order {
    /** The one that fits best. */
    RELEVANCE,
    /** The one issued last. */
    DATE,
    /** The one with the largest number. */
    VALUE
  }
}
