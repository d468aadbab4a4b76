package io.planwright.templates.view;

import io.planwright.model.Metadata.Level;
import io.planwright.templates.parameters.Place;
import io.planwright.templates.view.PlanView.PlaceView;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a plan speaks of its place. */
final class PlaceWords {
  private static final Set<String> KINDS = Set.of("省", "市", "区", "县", "旗", "州", "盟", "镇", "乡");
  private static final String DISTRICT = "区";

  private PlaceWords() {}

  static PlaceView of(Place place) {
    String name = place.name() == null ? "" : place.name().strip();
    String kind = kind(name, place.level());
    return new PlaceView(
        Words.orOpen(name, "地区"),
        "全" + kind,
        "我" + kind,
        prefix(name, kind),
        government(name, kind, place.level()));
  }

  private static String kind(String name, @Nullable Level level) {
    if (name.endsWith("街道")) {
      return "街道";
    }
    String last = name.isEmpty() ? "" : name.substring(name.length() - 1);
    if (KINDS.contains(last)) {
      return last;
    }
    return switch (level) {
      case null -> DISTRICT;
      case NATIONAL -> "国";
      case PROVINCE -> "省";
      case CITY -> "市";
      case COUNTY, ZONE -> DISTRICT;
      case TOWN -> "镇";
    };
  }

  private static String prefix(String name, String kind) {
    return name.endsWith("自治区") ? "自治区" : kind;
  }

  private static String government(String name, String kind, @Nullable Level level) {
    boolean zone = level == Level.ZONE || name.endsWith("开发区") || name.endsWith("高新区");
    return zone ? "管委会" : prefix(name, kind) + "政府";
  }
}
