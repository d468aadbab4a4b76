package io.planwright.search.compare;

import io.planwright.model.Region;
import io.planwright.search.Plan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
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
    return of(material, filter, origin -> false);
  }

  /**
   * The plans a question is about.
   *
   * @param always those that are in whatever the filter says
   */
  static Scope of(Material material, Filter filter, Predicate<Origin> always) {
    List<Origin> origins = new ArrayList<>();
    int others = 0;
    for (Origin origin : Origins.of(material.plans())) {
      if (always.test(origin) || origin.all().stream().anyMatch(filter::allows)) {
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
    return coverage(facts, inYears, origin -> false);
  }

  /**
   * The statement that ends a comparison.
   *
   * @param compared which plans are what the question is about
   */
  Coverage coverage(
      ToIntFunction<Plan> facts, ToIntFunction<Plan> inYears, Predicate<Origin> compared) {
    IdentityHashMap<Origin, Place> placeByOrigin = new IdentityHashMap<>();
    places.forEach(place -> place.plans().forEach(one -> placeByOrigin.put(one, place)));
    IdentityHashMap<Place, Boolean> silent = new IdentityHashMap<>();
    List<Coverage.Document> documents = new ArrayList<>();
    for (Origin origin : origins) {
      int shown = inYears.applyAsInt(origin.plan());
      List<Material.Gap> missing = material.missingOf(origin.plan());
      Coverage.State state =
          compared.test(origin)
              ? Coverage.State.COMPARED
              : state(origin, facts.applyAsInt(origin.plan()), shown, missing.isEmpty());
      @Nullable Place place = placeByOrigin.get(origin);
      @Nullable String name = place == null || place.region() == null ? null : place.name();
      documents.add(new Coverage.Document(origin, name, state, shown, missing));
      if (place != null) {
        silent.merge(place, state == Coverage.State.ABSENT, Boolean::logicalAnd);
      }
    }
    return new Coverage(
        documents,
        material.unread(),
        places.stream()
            .filter(place -> silent.getOrDefault(place, false))
            .map(Place::name)
            .toList(),
        otherRegions,
        filter.regions().stream().filter(this::isEmpty).toList());
  }

  private static Coverage.State state(Origin origin, int all, int shown, boolean whole) {
    if (!isPlan(origin)) {
      return Coverage.State.NOT_A_PLAN;
    }
    if (all > 0) {
      return shown > 0 ? Coverage.State.FOUND : Coverage.State.OTHER_YEARS;
    }
    return whole ? Coverage.State.ABSENT : Coverage.State.UNCERTAIN;
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
