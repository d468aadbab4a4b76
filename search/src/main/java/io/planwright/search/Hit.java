package io.planwright.search;

import io.planwright.model.Incentive;
import io.planwright.model.Responsibility;
import io.planwright.model.Span;
import io.planwright.model.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param found what it is
 * @param plan where it stands
 * @param copies where else the same plan was met: the paths of the files
 * @param score how well it fits, the higher the better; to be compared within one search only
 * @param snippet what to show of it
 * @param reasons why it was found, where that was asked for
 */
public record Hit(
    Found found,
    Plan plan,
    List<String> copies,
    float score,
    Snippet snippet,
    List<MatchReason> reasons) {
  /** Copies the lists. */
  public Hit {
    copies = List.copyOf(copies);
    reasons = List.copyOf(reasons);
  }

  /** Where it stands in the source. */
  public Span span() {
    return switch (found) {
      case Found.OfClause one -> one.clause().span();
      case Found.OfTarget one -> one.target().quote().span();
      case Found.OfIncentive one -> one.incentive().quote().span();
      case Found.OfDuty one -> one.duty().quote().span();
      case Found.OfDocument one -> plan.document().span();
    };
  }

  /** The clause it is or stands in; empty for a whole document. */
  public Optional<Clause> clause() {
    return switch (found) {
      case Found.OfClause one -> Optional.of(one.clause());
      case Found.OfTarget one -> Optional.of(one.clause());
      case Found.OfIncentive one -> Optional.of(one.clause());
      case Found.OfDuty one -> Optional.of(one.clause());
      case Found.OfDocument one -> Optional.empty();
    };
  }

  /** The page on which it begins, from 1; null for formats without pages. */
  public @Nullable Integer page() {
    return plan.source().pageAt(span().start());
  }

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
