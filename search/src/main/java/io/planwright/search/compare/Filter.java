package io.planwright.search.compare;

import io.planwright.model.Metadata;
import io.planwright.model.Region;
import java.util.List;

/**
 * Which places and years a comparison is about.
 *
 * @param regions names of places, which stand for what lies in them too; empty for all
 * @param levels the levels of government; empty for all, those of which it is unknown among them
 * @param years the years; all where none is named
 */
public record Filter(List<String> regions, List<Metadata.Level> levels, Years years) {
  /** Everything. */
  public static final Filter ALL = new Filter(List.of(), List.of(), Years.ALL);

  /** Copies the lists. */
  public Filter {
    regions = List.copyOf(regions);
    levels = List.copyOf(levels);
  }

  /** Whether a plan is for one of the places and of one of the levels. */
  public boolean allows(Origin origin) {
    return allowsPlace(origin) && allowsLevel(origin);
  }

  /** Whether a plan is for one of the places. */
  boolean allowsPlace(Origin origin) {
    return regions.isEmpty() || regions.stream().anyMatch(name -> isIn(origin, name));
  }

  /** Whether a plan is of one of the levels. */
  boolean allowsLevel(Origin origin) {
    return levels.isEmpty() || origin.level().filter(levels::contains).isPresent();
  }

  /** Whether a place is meant by a name, or lies in the one that is. */
  static boolean isIn(Origin origin, String name) {
    return origin.region().filter(region -> isIn(region, name)).isPresent();
  }

  /** 浙江, 浙江省 and 杭州市 all mean 杭州市; 白云区 means 贵阳市白云区. */
  private static boolean isIn(Region region, String name) {
    if (name.isEmpty()) {
      return false;
    }
    return region.name().startsWith(name)
        || region.name().endsWith(name)
        || region.parents().stream().anyMatch(parent -> parent.startsWith(name));
  }
}
