package io.planwright.search.compare;

import io.planwright.search.Plan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The plans a question is about, each once, under their places.
 *
 * @param material all that was read
 * @param filter which of it
 * @param places the places with their plans
 * @param origins the plans, those that are no plans among them
 * @param otherRegions how many were left out for their place
 * @param otherLevels how many were left out for their level of government
 * @param emptyRegions places asked for of which there is no plan
 */
record Scope(
    Material material,
    Filter filter,
    List<Place> places,
    List<Origin> origins,
    int otherRegions,
    int otherLevels,
    List<String> emptyRegions) {

  static Scope of(Material material, Filter filter) {
    return of(material, filter, origin -> false);
  }

  /**
   * The plans a question is about.
   *
   * @param always those that are in whatever the filter says
   */
  static Scope of(Material material, Filter filter, Predicate<Origin> always) {
    List<Origin> all = Origins.of(material.plans());
    List<Origin> origins = new ArrayList<>();
    int otherRegions = 0;
    int otherLevels = 0;
    for (Origin origin : all) {
      if (always.test(origin)) {
        origins.add(origin);
      } else if (!filter.allowsPlace(origin)) {
        otherRegions++;
      } else if (!filter.allowsLevel(origin)) {
        otherLevels++;
      } else {
        origins.add(origin);
      }
    }
    List<Origin> compared = origins.stream().filter(Scope::isPlan).toList();
    List<String> empty =
        filter.regions().stream()
            .filter(name -> all.stream().noneMatch(origin -> Filter.isIn(origin, name)))
            .toList();
    return new Scope(
        material,
        filter,
        Places.of(compared),
        List.copyOf(origins),
        otherRegions,
        otherLevels,
        empty);
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
        otherLevels,
        emptyRegions);
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
}
