package io.planwright.extract.region;

import io.planwright.lexicon.WordTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The divisions and zones of China with all the names they go by. Immutable; loading takes some
 * fifty milliseconds, so create it once and share it.
 *
 * <p>Names are many-valued: 白云区 is two places, 通州区 is two, 吉林 is a province and a city. The lexicon
 * answers with all of them and leaves the choice to {@link RegionResolver}.
 */
public final class RegionLexicon {
  /** 积石山保安族东乡族撒拉族自治县 and names of zones are as long. */
  private static final int LONGEST_NAME = 24;

  private final Map<String, Place> byId = new LinkedHashMap<>();
  private final Map<String, Place> byCode = new HashMap<>();
  private final WordTrie<List<Sense>> names;
  private final PlaceShapes shapes = new PlaceShapes();
  private final PlaceContexts contexts = new PlaceContexts();
  private final ShortNames shortNames = new ShortNames();
  private final ZoneNames zoneNames = new ZoneNames(shapes);

  /**
   * A meaning of a name.
   *
   * @param place the place
   * @param form how the name names it
   */
  record Sense(Place place, NameForm form) {}

  /** Loads all data. */
  public RegionLexicon() {
    this(RegionData.load());
  }

  RegionLexicon(Collection<Place> places) {
    Map<String, List<Sense>> senses = new TreeMap<>();
    for (Place place : places) {
      byId.put(place.id(), place);
      if (place.code() != null && (place.current() || !byCode.containsKey(place.code()))) {
        byCode.put(place.code(), place);
      }
      for (Map.Entry<String, NameForm> name : namesOf(place).entrySet()) {
        senses
            .computeIfAbsent(name.getKey(), key -> new ArrayList<>(1))
            .add(new Sense(place, name.getValue()));
      }
    }
    names = WordTrie.of(senses);
    for (Place place : places) {
      if (place.zone()) {
        zoneNames.add(place, hostNames(place));
      }
    }
  }

  /** All places, current and former. */
  public Collection<Place> places() {
    return List.copyOf(byId.values());
  }

  /**
   * The place with this GB/T 2260 code: {@code 520113} → 贵阳市白云区. A current one where codes recur.
   */
  public Optional<Place> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The places with exactly this official name: 白云区 → two. */
  public List<Place> named(String name) {
    return senses(name).stream()
        .filter(sense -> sense.form() == NameForm.OFFICIAL)
        .map(Sense::place)
        .toList();
  }

  /** The places this name may mean, official or not: 贵阳 → 贵阳市; 吉林 → 吉林省, 吉林市. */
  public List<Place> candidates(String name) {
    return senses(name).stream().map(Sense::place).distinct().toList();
  }

  /** The place directly above; empty for provinces. */
  public Optional<Place> parent(Place place) {
    return place.hosts().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(byId.get(place.hosts().get(0)));
  }

  /** The places above, outermost first: 贵阳市白云区 → 贵州省, 贵阳市. */
  public List<Place> parents(Place place) {
    List<Place> chain = new ArrayList<>();
    for (Optional<Place> up = parent(place); up.isPresent(); up = parent(up.get())) {
      chain.add(0, up.get());
    }
    return chain;
  }

  /** Whether {@code inner} lies in {@code outer}: 白云区 in 贵州省; not true of a place and itself. */
  public boolean within(Place inner, Place outer) {
    for (String host : inner.hosts()) {
      Place up = byId.get(host);
      if (up != null && (up.equals(outer) || within(up, outer))) {
        return true;
      }
    }
    return false;
  }

  WordTrie<List<Sense>> names() {
    return names;
  }

  /** Whether a name of a place, or one built like those, may end at a point of a text. */
  boolean nameEndsAt(String text, int end) {
    for (int at = end - 1; at >= Math.max(0, end - LONGEST_NAME); at--) {
      if (!PlaceShapes.han(text.charAt(at))) {
        return false;
      }
      if (names.endAt(text, at, end) == end || shapes.isEnding(text, at, end)) {
        return true;
      }
    }
    return false;
  }

  /** The zones a name means that is built of a host (or none), an own name and a kind. */
  List<Place> zones(List<Place> hosts, String stem, PlaceShapes.Ending ending) {
    if (hosts.isEmpty()) {
      return zoneNames.find("", stem, ending);
    }
    List<Place> zones = new ArrayList<>();
    for (Place host : hosts) {
      for (Place zone : zoneNames.find(host.id(), stem, ending)) {
        if (!zones.contains(zone)) {
          zones.add(zone);
        }
      }
    }
    return zones;
  }

  PlaceShapes shapes() {
    return shapes;
  }

  PlaceContexts contexts() {
    return contexts;
  }

  private List<Sense> senses(String name) {
    return Objects.requireNonNullElse(names.get(name), List.of());
  }

  private Map<String, NameForm> namesOf(Place place) {
    Map<String, NameForm> all = new LinkedHashMap<>();
    all.put(place.name(), NameForm.OFFICIAL);
    for (String alias : place.aliases()) {
      all.putIfAbsent(alias, NameForm.ALIAS);
    }
    if (!place.zone()) {
      for (String middle : shortNames.middleForms(place.name())) {
        all.putIfAbsent(middle, NameForm.ALIAS);
      }
      shortNames.shortForm(place.name()).ifPresent(name -> all.putIfAbsent(name, NameForm.SHORT));
    }
    return all;
  }

  /** The places a zone lies in, innermost first, with all names of each. */
  private Map<String, List<String>> hostNames(Place zone) {
    Map<String, List<String>> hosts = new LinkedHashMap<>();
    for (String id : zone.hosts()) {
      Place host = byId.get(id);
      if (host != null) {
        hosts.put(id, fullAndShort(host));
      }
    }
    for (Place up : parents(zone)) {
      hosts.putIfAbsent(up.id(), fullAndShort(up));
    }
    return hosts;
  }

  private List<String> fullAndShort(Place place) {
    List<String> all = new ArrayList<>(3);
    all.add(place.name());
    all.addAll(shortNames.allForms(place.name()));
    return all;
  }
}
