package io.planwright.search.compare.document;

import io.planwright.search.Plan;
import java.util.List;

/**
 * Two plans clause by clause.
 *
 * @param first the first plan
 * @param second the second plan
 * @param numbers the numbers that differ inside matched and moved clauses, in order
 * @param entries all clauses of both: in the order of the plans, moved ones where the first plan
 *     has them
 * @param quality how far the alignment can be trusted
 */
public record DocumentComparison(
    Plan first, Plan second, List<NumberChange> numbers, List<Entry> entries, Quality quality) {
  /** Copies the lists. */
  public DocumentComparison {
    numbers = List.copyOf(numbers);
    entries = List.copyOf(entries);
  }
}
