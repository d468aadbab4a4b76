package io.planwright.search.compare;

import io.planwright.model.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers plans under the places they are for. */
final class Places {
  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Places::rank)
          .thenComparing(place -> code(place.region()))
          .thenComparing(place -> place.region() == null ? "" : place.name());

  private Places() {}

  /**
   * The places in the order of their codes, those without code by name, then the plans whose place
   * is unknown.
   */
  static List<Place> of(List<Origin> origins) {
    Map<Object, List<Origin>> groups = new LinkedHashMap<>();
    for (Origin origin : origins) {
      @Nullable Region region = origin.region().orElse(null);
      Object key = region == null ? new Object() : key(region);
      groups.computeIfAbsent(key, one -> new ArrayList<>()).add(origin);
    }
    return groups.values().stream().map(Places::place).sorted(ORDER).toList();
  }

  private static Object key(Region region) {
    return region.code() == null ? List.of(region.parents(), region.name()) : region.code();
  }

  private static Place place(List<Origin> origins) {
    Origin first = origins.getFirst();
    @Nullable Region region = first.region().orElse(null);
    return new Place(region == null ? first.plan().name() : region.name(), region, origins);
  }

  private static int rank(Place place) {
    if (place.region() == null) {
      return 2;
    }
    return place.region().code() == null ? 1 : 0;
  }

  private static String code(@Nullable Region region) {
    return region == null || region.code() == null ? "" : region.code();
  }
}
