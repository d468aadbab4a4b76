package io.planwright.extract.region;

import io.planwright.lexicon.Tsv;
import io.planwright.lexicon.Tsv.Row;
import io.planwright.model.Metadata.Level;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the places from their files and checks that they fit together.
 *
 * <ul>
 *   <li>{@code regions.tsv}: the code list as of 2023-06, with the zones that have a statistical
 *       code (NNNN71 to NNNN79);
 *   <li>{@code zones.tsv}: further zones with their host places;
 *   <li>{@code former.tsv}: divisions that older plans name and that no longer exist;
 *   <li>{@code patches.tsv}: changes after 2023-06.
 * </ul>
 */
final class RegionData {
  private static final Map<String, Level> LEVELS = levels();

  private final Map<String, Place> places = new LinkedHashMap<>();

  private static Map<String, Level> levels() {
    Map<String, Level> levels = new HashMap<>();
    for (Level level : Level.values()) {
      levels.put(level.name().toLowerCase(Locale.ROOT), level);
    }
    return levels;
  }

  /** Reads all files. */
  static Collection<Place> load() {
    RegionData data = new RegionData();
    data.readRegions();
    data.readZones();
    data.readFormer();
    data.readPatches();
    return data.places.values();
  }

  private void readRegions() {
    List<Row> table = Tsv.read(RegionData.class, "regions.tsv");
    for (Row row : table) {
      String code = row.require("code");
      Level level = level(row);
      String parent = row.get("parentCode");
      List<String> hosts = parent.isEmpty() ? List.of() : List.of(parent);
      if (hosts.isEmpty() != (level == Level.PROVINCE)) {
        throw row.bad("exactly the provinces have no parent");
      }
      add(
          row,
          new Place(
              code,
              level == Level.ZONE ? null : code,
              row.require("name"),
              level,
              known(row, hosts),
              row.list("aliases"),
              null,
              List.of(),
              row.require("source")));
    }
  }

  private void readZones() {
    List<Row> table = Tsv.read(RegionData.class, "zones.tsv");
    for (Row row : table) {
      row.require("hosts");
      add(row, uncoded(row, Level.ZONE, known(row, row.list("hosts")), row.list("aliases")));
    }
  }

  private void readFormer() {
    List<Row> table = Tsv.read(RegionData.class, "former.tsv");
    for (Row row : table) {
      add(
          row,
          former(row, row.require("code"), row.require("parentCode"), row.require("lastListed")));
    }
  }

  private void readPatches() {
    List<Row> table = Tsv.read(RegionData.class, "patches.tsv");
    for (Row row : table) {
      switch (row.require("change")) {
        case "added" -> {
          List<String> hosts = known(row, List.of(row.require("parentCode")));
          add(
              row,
              row.find("code")
                  .map(
                      code ->
                          new Place(
                              code,
                              code,
                              row.require("name"),
                              level(row),
                              hosts,
                              List.of(),
                              null,
                              List.of(),
                              row.require("source")))
                  .orElseGet(() -> uncoded(row, level(row), hosts, List.of())));
        }
        case "abolished" -> {
          String code = row.require("code");
          if (places.remove(code) == null) {
            throw row.bad("abolishes an unknown place");
          }
          add(row, former(row, code, row.require("parentCode"), row.require("date")));
        }
        default -> throw row.bad("a change is added or abolished");
      }
    }
  }

  private static Place uncoded(Row row, Level level, List<String> hosts, List<String> aliases) {
    String name = row.require("name");
    return new Place(
        hosts.get(0) + ":" + name,
        null,
        name,
        level,
        hosts,
        aliases,
        null,
        List.of(),
        row.require("source"));
  }

  private Place former(Row row, String code, String parent, @Nullable String lastListed) {
    String name = row.require("name");
    return new Place(
        code + ":" + name,
        code,
        name,
        level(row),
        known(row, List.of(parent)),
        List.of(),
        lastListed,
        known(row, row.list("successors")),
        row.require("source"));
  }

  private static Level level(Row row) {
    Level level = LEVELS.get(row.require("level"));
    if (level == null) {
      throw row.bad("unknown level " + row.get("level"));
    }
    return level;
  }

  private List<String> known(Row row, List<String> ids) {
    for (String id : ids) {
      if (!places.containsKey(id)) {
        throw row.bad("names an unknown place " + id);
      }
    }
    return ids;
  }

  private void add(Row row, Place place) {
    if (place.code() != null && !sixDigits(place.code())) {
      throw row.bad("a code has six digits: " + place.code());
    }
    if (places.put(place.id(), place) != null) {
      throw row.bad("doubled place " + place.id());
    }
  }

  private static boolean sixDigits(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return code.length() == 6;
  }
}
