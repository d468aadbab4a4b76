package io.planwright.benchmark.corpus;

import io.planwright.model.Metadata;
import io.planwright.model.Region;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Fictional provinces with their cities and counties. */
final class PlaceNames {
  private static final int PROVINCES = 12;
  private static final int CITIES = 11;
  private static final int COUNTIES = 6;

  private final List<Place> places = new ArrayList<>();

  /**
   * A place.
   *
   * @param region as the model has it
   * @param level of its government
   * @param own its name without those above it, such as 映湖区
   * @param sign what its documents are numbered with, such as 映政办发
   */
  record Place(Region region, Metadata.Level level, String own, String sign) {
    /** What agencies there begin with: 省, 市, 区 or 县. */
    String kind() {
      return own.substring(own.length() - 1);
    }
  }

  PlaceNames(Random random) {
    Set<String> used = new LinkedHashSet<>();
    for (int p = 0; p < PROVINCES; p++) {
      String province = name(random, used) + "省";
      add(province, province, code(80 + p, 0, 0), List.of(), Metadata.Level.PROVINCE);
      for (int c = 0; c < CITIES; c++) {
        String city = name(random, used) + "市";
        add(city, city, code(80 + p, c + 1, 0), List.of(province), Metadata.Level.CITY);
        for (int d = 0; d < COUNTIES; d++) {
          String own = name(random, used) + (d % 2 == 0 ? "区" : "县");
          List<String> parents = List.of(province, city);
          String whole = own.endsWith("区") ? city + own : own;
          add(whole, own, code(80 + p, c + 1, d + 1), parents, Metadata.Level.COUNTY);
        }
      }
    }
  }

  private static String name(Random random, Set<String> used) {
    while (true) {
      String heads = Words.PLACE_HEADS;
      String tails = Words.PLACE_TAILS;
      String name =
          heads.charAt(random.nextInt(heads.length()))
              + String.valueOf(tails.charAt(random.nextInt(tails.length())));
      if (used.add(name)) {
        return name;
      }
    }
  }

  private static String code(int province, int city, int county) {
    return String.format(java.util.Locale.ROOT, "%02d%02d%02d", province, city, county);
  }

  private void add(
      String name, String own, String code, List<String> parents, Metadata.Level level) {
    Region region = new Region(name, code, parents, false);
    places.add(new Place(region, level, own, own.charAt(0) + "政办发"));
  }

  /** One of them. */
  Place any(Random random) {
    return places.get(random.nextInt(places.size()));
  }

  /** All of them. */
  List<Place> all() {
    return List.copyOf(places);
  }
}
