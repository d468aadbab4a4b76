package io.planwright.search.compare;

import io.planwright.model.Region;
import io.planwright.search.Plan;
import io.planwright.search.compare.document.Gap;
import io.planwright.search.compare.document.GapFinder;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Sets one place against all others: what do they have and it lacks? Immutable; safe for use by
 * many threads.
 *
 * <p>Example: of three cities that reward a 重新认定 and a fourth that does not, the fourth has a gap.
 */
public final class GapComparer {
  private final GapFinder finder = new GapFinder();

  /** Creates a comparer with its word list. */
  public GapComparer() {}

  /**
   * Compares a place with the others.
   *
   * @param place its name, with or without 市, 区 and the like and the names of the places above it;
   *     for plans whose place is unknown the beginning of their title
   * @param filter of the other places
   * @return unknown with the places there are when none is called so, or with those that are when
   *     it is more than one
   */
  public Answer<GapComparison> compare(Material material, String place, Filter filter) {
    Scope scope = Scope.of(material, filter, origin -> isOf(origin, place));
    List<Origin> own = scope.origins().stream().filter(one -> isOf(one, place)).toList();
    List<String> names = own.stream().map(GapComparer::name).distinct().toList();
    if (names.isEmpty()) {
      return new Answer.Unknown<>(scope.places().stream().map(Place::name).toList());
    }
    if (names.size() > 1 && own.stream().anyMatch(one -> one.region().isPresent())) {
      return new Answer.Unknown<>(names);
    }
    List<Plan> others =
        scope.places().stream()
            .flatMap(one -> one.plans().stream())
            .filter(one -> !isOf(one, place))
            .map(Origin::plan)
            .toList();
    List<Gap> gaps = finder.find(own.stream().map(Origin::plan).toList(), others);
    return new Answer.Found<>(
        new GapComparison(
            own.getFirst().region().map(Region::name).orElse(place),
            gaps,
            scope.coverage(
                plan -> filled(gaps, plan),
                plan -> filled(gaps, plan),
                origin -> isOf(origin, place))));
  }

  /** How many of the gaps a plan fills. */
  private static int filled(List<Gap> gaps, Plan plan) {
    int filled = 0;
    for (Gap gap : gaps) {
      Set<Plan> plans = Collections.newSetFromMap(new IdentityHashMap<>());
      gap.evidence().forEach(evidence -> plans.add(evidence.plan()));
      filled += plans.contains(plan) ? 1 : 0;
    }
    return filled;
  }

  /** Whether a plan is for this place itself and not for a part of it. */
  private static boolean isOf(Origin origin, String place) {
    return origin
        .region()
        .map(region -> isCalled(region, place))
        .orElseGet(() -> origin.plan().name().startsWith(place));
  }

  /** 杭州, 杭州市 and 浙江省杭州市 all mean 杭州市; 白云区 means 贵阳市白云区, which 贵阳市 does not. */
  static boolean isCalled(Region region, String name) {
    String bare = region.name();
    for (String parent : region.parents()) {
      if (bare.length() > parent.length() && bare.startsWith(parent)) {
        bare = bare.substring(parent.length());
      }
    }
    String full = String.join("", region.parents()) + bare;
    return !name.isEmpty()
        && (bare.startsWith(name) || (name.length() >= bare.length() && full.endsWith(name)));
  }

  private static String name(Origin origin) {
    return origin.region().map(Region::name).orElseGet(() -> origin.plan().name());
  }
}
