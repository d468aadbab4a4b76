package io.planwright.search;

import io.planwright.model.Incentive;
import io.planwright.model.Responsibility;
import io.planwright.model.Target;

/**
 * Something that was found.
 *
 * @param found what it is
 * @param plan where it stands
 * @param score how well it fits, the higher the better; to be compared within one search only
 * @param snippet what to show of it
 */
public record Hit(Found found, Plan plan, float score, Snippet snippet) {
  /** What was found. */
  public sealed interface Found {
    /** A clause. */
    record OfClause(Clause clause) implements Found {}

    /** A target, and the clause it stands in. */
    record OfTarget(Target target, Clause clause) implements Found {}

    /** An incentive, and the clause it stands in. */
    record OfIncentive(Incentive incentive, Clause clause) implements Found {}

    /** A note on who does what, and the clause it stands in. */
    record OfDuty(Responsibility duty, Clause clause) implements Found {}

    /** A whole document. */
    record OfDocument() implements Found {}
  }
}
