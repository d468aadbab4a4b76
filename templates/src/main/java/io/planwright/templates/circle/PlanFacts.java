package io.planwright.templates.circle;

import io.planwright.model.PolicyDocument;
import io.planwright.templates.parameters.PlanParameters;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The facts of a plan.
 *
 * @param facts each once, in order
 */
public record PlanFacts(Set<Fact> facts) {
  /** Keeps the order. */
  public PlanFacts {
    facts = Collections.unmodifiableSet(new LinkedHashSet<>(facts));
  }

  /** What parameters decide. */
  public static PlanFacts of(PlanParameters parameters) {
    return new PlanFacts(new DecidedFacts(parameters).facts());
  }

  /** What was read in a document. */
  public static PlanFacts of(PolicyDocument document) {
    return new PlanFacts(ReadFacts.of(document));
  }

  /** What is here and not there. */
  public List<Fact> without(PlanFacts others) {
    return facts.stream().filter(fact -> !others.facts.contains(fact)).toList();
  }
}
