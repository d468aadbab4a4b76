package io.planwright.cli.planted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways to spoil a plan, by name. */
final class Planters {
  private final Map<String, Planter> all = new LinkedHashMap<>();

  Planters() {
    for (PlanterKit kit :
        List.of(
            new TextPlanters(),
            new ContentPlanters(),
            new CitationPlanters(),
            new IncentivePlanters())) {
      all.putAll(kit.all());
    }
  }

  Map<String, Planter> all() {
    return all;
  }
}
