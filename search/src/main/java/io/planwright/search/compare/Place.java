package io.planwright.search.compare;

import io.planwright.model.Metadata;
import io.planwright.model.Region;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a comparison: a place with its plans, or a plan that does not say which place it is for.
 *
 * @param name such as 云湖市; where the region is unknown the title of the plan
 * @param region null where it is unknown
 * @param plans its plans, each once
 */
public record Place(String name, @Nullable Region region, List<Origin> plans) {
  /** Copies the list. */
  public Place {
    plans = List.copyOf(plans);
  }

  /** The level of government there. */
  public Optional<Metadata.Level> level() {
    return plans.stream().flatMap(plan -> plan.level().stream()).findFirst();
  }
}
