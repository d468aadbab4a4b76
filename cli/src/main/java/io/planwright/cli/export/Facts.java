package io.planwright.cli.export;

import io.planwright.model.Excerpt;
import io.planwright.model.Incentive;
import io.planwright.model.Provenance;
import io.planwright.model.Responsibility;
import io.planwright.model.Target;
import io.planwright.search.Clause;
import io.planwright.search.Clauses;
import io.planwright.search.Plan;
import io.planwright.search.compare.CitationLinks;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts of some plans, each with its name and the clause it stands in. */
final class Facts {
  private final List<Plan> plans;
  private final IdentityHashMap<Plan, List<Clause>> clauses = new IdentityHashMap<>();

  Facts(List<Plan> plans) {
    this.plans = List.copyOf(plans);
  }

  List<Plan> plans() {
    return plans;
  }

  /** The clauses of a plan in order. */
  List<Clause> clauses(Plan plan) {
    return clauses.computeIfAbsent(plan, Clauses::of);
  }

  List<PlanFact<Target>> targets() {
    return facts(
        't', plan -> plan.document().targets(), Target::value, Target::quote, Target::provenance);
  }

  List<PlanFact<Incentive>> incentives() {
    return facts(
        'i',
        plan -> plan.document().incentives(),
        Incentive::amount,
        Incentive::quote,
        Incentive::provenance);
  }

  List<PlanFact<Responsibility>> duties() {
    return facts(
        'r',
        plan -> plan.document().responsibilities(),
        Responsibility::quote,
        Responsibility::quote,
        Responsibility::provenance);
  }

  List<PlanFact<CitationLinks.Link>> citations() {
    Ids ids = new Ids();
    List<PlanFact<CitationLinks.Link>> found = new ArrayList<>();
    for (CitationLinks.Link link : CitationLinks.of(plans)) {
      Excerpt quote = link.citation().excerpt();
      found.add(
          new PlanFact<>(
              ids.next(link.plan(), 'q', quote.span()),
              link.plan(),
              clauseAt(link.plan(), quote.span().start()),
              link,
              quote,
              null));
    }
    return found;
  }

  private <T> List<PlanFact<T>> facts(
      char letter,
      Function<Plan, List<T>> ofPlan,
      Function<T, Excerpt> place,
      Function<T, Excerpt> quote,
      Function<T, Provenance> provenance) {
    Ids ids = new Ids();
    List<PlanFact<T>> facts = new ArrayList<>();
    for (Plan plan : plans) {
      for (T fact : ofPlan.apply(plan)) {
        Excerpt proof = quote.apply(fact);
        facts.add(
            new PlanFact<>(
                ids.next(plan, letter, place.apply(fact).span()),
                plan,
                clauseAt(plan, proof.span().start()),
                fact,
                proof,
                provenance.apply(fact)));
      }
    }
    return facts;
  }

  /** The clause at a place of the source; null between clauses. */
  @Nullable Clause clauseAt(Plan plan, int offset) {
    List<Clause> all = clauses(plan);
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Clause clause = all.get(middle);
      if (clause.span().contains(offset)) {
        return clause;
      }
      if (clause.span().start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }
}
