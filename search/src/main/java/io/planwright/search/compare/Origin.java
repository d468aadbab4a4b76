package io.planwright.search.compare;

import io.planwright.model.Metadata;
import io.planwright.model.Region;
import io.planwright.search.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A plan with the copies of it that were met: mirrors, or the same cut off after its beginning.
 *
 * @param plan the most complete of them
 * @param copies the others
 */
public record Origin(Plan plan, List<Plan> copies) {
  /** Copies the list. */
  public Origin {
    copies = List.copyOf(copies);
  }

  /** The place it is for; a copy may know what the plan itself does not say. */
  public Optional<Region> region() {
    return all().stream()
        .map(one -> one.document().metadata().region())
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The level of government behind it; a copy may know this too. */
  public Optional<Metadata.Level> level() {
    return all().stream()
        .map(one -> one.document().metadata().level())
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The plan and its copies. */
  public List<Plan> all() {
    List<Plan> all = new ArrayList<>();
    all.add(plan);
    all.addAll(copies);
    return all;
  }
}
