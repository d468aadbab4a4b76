package io.planwright.search.compare;

import io.planwright.model.Region;
import io.planwright.search.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which places and years a comparison is about.
 *
 * @param regions names of places, which stand for what lies in them too; empty for all
 * @param years the years; all where none is named
 */
public record Filter(List<String> regions, Years years) {
  /** Everything. */
  public static final Filter ALL = new Filter(List.of(), Years.ALL);

  /** Copies the list. */
  public Filter {
    regions = List.copyOf(regions);
  }

  /** Whether a plan is for one of the places. */
  public boolean allows(Plan plan) {
    @Nullable Region region = plan.document().metadata().region();
    return regions.isEmpty()
        || (region != null && regions.stream().anyMatch(name -> isIn(region, name)));
  }

  /**
   * Whether a place is meant by a name, or lies in the one that is: 浙江, 浙江省 and 杭州市 all mean 杭州市;
   * 白云区 means 贵阳市白云区.
   */
  static boolean isIn(Region region, String name) {
    if (name.isEmpty()) {
      return false;
    }
    return region.name().startsWith(name)
        || region.name().endsWith(name)
        || region.parents().stream().anyMatch(parent -> parent.startsWith(name));
  }
}
