package io.planwright.search.compare.document;

import io.planwright.model.Span;
import io.planwright.search.Clause;
import io.planwright.search.Plan;
import java.util.List;

/**
 * One side of a pair: a clause, or several neighbours where the other plan has them in one.
 *
 * @param clauses in order, at least one
 * @param span where it stands in the source
 * @param text its words
 */
public record Passage(List<Clause> clauses, Span span, String text) {
  /** Copies the list. */
  public Passage {
    clauses = List.copyOf(clauses);
  }

  /** Neighbouring clauses of a plan. */
  static Passage of(Plan plan, List<Clause> clauses) {
    Span span = clauses.getFirst().span().cover(clauses.getLast().span());
    return new Passage(clauses, span, plan.slice(span));
  }

  /** The headings above it: {@code 二、重点任务 › （三）强化金融支持}. */
  public String heading() {
    return clauses.getFirst().heading();
  }
}
