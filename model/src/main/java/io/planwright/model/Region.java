package io.planwright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place a plan is for.
 *
 * @param name as the plan names it, with the parent where the name alone is ambiguous (贵阳市白云区)
 * @param code GB/T 2260 code with six digits, null for zones and unknown places
 * @param parents names of the places above it, outermost first
 * @param zone whether it is a zone (经开区, 高新区 …) and not an administrative division
 */
public record Region(String name, @Nullable String code, List<String> parents, boolean zone) {
  /** Copies the list. */
  public Region {
    parents = List.copyOf(parents);
  }
}
