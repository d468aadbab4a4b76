package io.planwright.cli.export;

import io.planwright.model.Excerpt;
import io.planwright.model.Provenance;
import io.planwright.search.Clause;
import io.planwright.search.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A fact in its plan.
 *
 * @param id its name
 * @param clause the clause its quote begins in, null where it is in none
 * @param value the fact
 * @param quote its proof
 * @param provenance where it stands
 * @param <T> the kind of fact
 */
record PlanFact<T>(
    String id,
    Plan plan,
    @Nullable Clause clause,
    T value,
    Excerpt quote,
    @Nullable Provenance provenance) {}
