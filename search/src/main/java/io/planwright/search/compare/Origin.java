package io.planwright.search.compare;

import io.planwright.search.Plan;
import java.util.ArrayList;
import java.util.List;

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

  /** The plan and its copies. */
  public List<Plan> all() {
    List<Plan> all = new ArrayList<>();
    all.add(plan);
    all.addAll(copies);
    return all;
  }
}
