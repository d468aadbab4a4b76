package io.planwright.extract.region;

import io.planwright.extract.region.PlaceShapes.Ending;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which zone is meant by a city, the zone's own name and its kind.
 *
 * <p>Texts name the same zone with its city in full or short and with the kind spelt out or not:
 * 济南高新技术产业开发区, 济南市高新技术产业开发区, 济南高新区, 济南市高新区. So zones are not looked up by their whole name but by
 * these three things, the kind being reduced to its family (高新区).
 */
final class ZoneNames {
  private final PlaceShapes shapes;
  private final Map<String, List<Place>> byParts = new HashMap<>();

  ZoneNames(PlaceShapes shapes) {
    this.shapes = shapes;
  }

  /**
   * Takes a zone in.
   *
   * @param zone the zone; its name may begin with its province (河北唐山海港经济开发区)
   * @param hosts ids of the places it lies in, each with the full and short names of it, innermost
   *     first
   */
  void add(Place zone, Map<String, List<String>> hosts) {
    index(zone, zone.name(), hosts);
    for (String alias : zone.aliases()) {
      index(zone, alias, hosts);
    }
  }

  /**
   * The zones of this own name and kind.
   *
   * @param host id of the place named in front, empty when none is
   * @param stem its own name, empty for 高新区 after a city
   * @param ending the word for its kind
   */
  List<Place> find(String host, String stem, Ending ending) {
    return byParts.getOrDefault(key(host, stem, ending), List.of());
  }

  private void index(Place zone, String name, Map<String, List<String>> hosts) {
    String rest = name;
    List<String> ids = new ArrayList<>(hosts.keySet());
    for (int i = ids.size() - 1; i >= 0; i--) {
      for (String host : hosts.getOrDefault(ids.get(i), List.of())) {
        if (rest.startsWith(host)
            && shapes.zoneEndingOf(rest.substring(host.length())).isPresent()) {
          rest = rest.substring(host.length());
          break;
        }
      }
    }
    String local = rest;
    Optional<Ending> ending = shapes.zoneEndingOf(local);
    if (ending.isEmpty()) {
      return;
    }
    String stem = local.substring(0, local.length() - ending.get().surface().length());
    for (String host : ids) {
      put(key(host, stem, ending.get()), zone);
    }
    if (stem.length() >= 2 && !shapes.falseStem(stem) && !shapes.sharedStem(stem)) {
      put(key("", stem, ending.get()), zone);
    }
  }

  private void put(String key, Place zone) {
    List<Place> zones = byParts.computeIfAbsent(key, any -> new ArrayList<>(1));
    if (!zones.contains(zone)) {
      zones.add(zone);
    }
  }

  private static String key(String host, String stem, Ending ending) {
    return host + ' ' + stem + ' ' + ending.family();
  }
}
