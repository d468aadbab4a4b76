package io.planwright.search.compare.document;

import io.planwright.search.Plan;
import io.planwright.search.compare.document.Gap.Evidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What proves a gap: the first quote of every plan that fills it. */
final class EvidenceList {
  private final List<Evidence> evidence = new ArrayList<>();
  private final Set<Plan> plans = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Takes a quote unless there is one of its plan. */
  void add(Evidence one) {
    if (plans.add(one.plan())) {
      evidence.add(one);
    }
  }

  List<Evidence> all() {
    return List.copyOf(evidence);
  }

  /** Of how many places. */
  long places() {
    return evidence.stream().map(Evidence::place).distinct().count();
  }
}
