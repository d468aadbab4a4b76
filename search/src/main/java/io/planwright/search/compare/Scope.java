package io.planwright.search.compare;

import io.planwright.model.Region;
import io.planwright.search.Plan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plans a question is about, each once, under their places.
 *
 * @param material all that was read
 * @param filter which of it
 * @param places the places with their plans
 * @param origins the plans, those that are no plans among them
 * @param otherRegions how many were left out for their place
 */
record Scope(
    Material material, Filter filter, List<Place> places, List<Origin> origins, int otherRegions) {

  static Scope of(Material material, Filter filter) {
    List<Origin> origins = new ArrayList<>();
    int others = 0;
    for (Origin origin : Origins.of(material.plans())) {
      if (origin.all().stream().anyMatch(filter::allows)) {
        origins.add(origin);
      } else {
        others++;
      }
    }
    List<Origin> compared = origins.stream().filter(Scope::isPlan).toList();
    return new Scope(material, filter, Places.of(compared), List.copyOf(origins), others);
  }

  private static boolean isPlan(Origin origin) {
    return origin.plan().document().metadata().governmentPlan();
  }

  /**
   * The statement that ends a comparison.
   *
   * @param facts how many facts of a plan answer the question
   * @param inYears how many of them are for the years asked for
   */
  Coverage coverage(ToIntFunction<Plan> facts, ToIntFunction<Plan> inYears) {
    IdentityHashMap<Origin, Place> placeByOrigin = new IdentityHashMap<>();
    places.forEach(place -> place.plans().forEach(one -> placeByOrigin.put(one, place)));
    IdentityHashMap<Place, Boolean> silent = new IdentityHashMap<>();
    List<Coverage.Document> documents = new ArrayList<>();
    for (Origin origin : origins) {
      int shown = inYears.applyAsInt(origin.plan());
      Coverage.State state = state(origin, facts.applyAsInt(origin.plan()), shown);
      @Nullable Place place = placeByOrigin.get(origin);
      @Nullable String name = place == null || place.region() == null ? null : place.name();
      documents.add(new Coverage.Document(origin, name, state, shown));
      if (place != null) {
        silent.merge(place, state == Coverage.State.ABSENT, Boolean::logicalAnd);
      }
    }
    return new Coverage(
        documents,
        material.gaps().stream().filter(Material.Gap::whole).toList(),
        places.stream()
            .filter(place -> silent.getOrDefault(place, false))
            .map(Place::name)
            .toList(),
        otherRegions,
        filter.regions().stream().filter(this::isEmpty).toList());
  }

  private Coverage.State state(Origin origin, int all, int shown) {
    if (!isPlan(origin)) {
      return Coverage.State.NOT_A_PLAN;
    }
    if (all > 0) {
      return shown > 0 ? Coverage.State.FOUND : Coverage.State.OTHER_YEARS;
    }
    return material.isWhole(origin.plan()) ? Coverage.State.ABSENT : Coverage.State.UNCERTAIN;
  }

  private boolean isEmpty(String name) {
    Stream<Region> regions =
        origins.stream()
            .flatMap(origin -> origin.all().stream())
            .map(plan -> plan.document().metadata().region())
            .filter(Objects::nonNull);
    return regions.noneMatch(region -> Filter.isIn(region, name));
  }
}
