package io.planwright.extract.region;

import io.planwright.extract.region.PlaceShapes.Bare;
import io.planwright.extract.region.PlaceShapes.Ending;
import io.planwright.extract.region.RegionLexicon.Sense;
import io.planwright.extract.region.RegionMention.Part;
import io.planwright.lexicon.WordTrie;
import io.planwright.model.Metadata.Level;
import io.planwright.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads names that are built as names of places are: an own name of two to four characters and a
 * word for the kind (云湖|市, 云湖|高新区).
 */
final class BuiltNames {
  private static final int SHORTEST_STEM = 2;
  private static final int LONGEST_STEM = 4;
  private static final int LONGEST_ZONE_STEM = 6;

  private final RegionLexicon lexicon;
  private final WordTrie<List<Sense>> names;
  private final PlaceShapes shapes;
  private final PlaceContexts contexts;

  BuiltNames(RegionLexicon lexicon) {
    this.lexicon = lexicon;
    this.names = lexicon.names();
    this.shapes = lexicon.shapes();
    this.contexts = lexicon.contexts();
  }

  /** Whether the word for a kind may stand where a name that begins at a point has it. */
  boolean mayBeginAt(String text, int at) {
    return shapes.endingWithin(text, at + SHORTEST_STEM, at + LONGEST_STEM);
  }

  /** A zone, known or not, at this point of the text. */
  Optional<Part> zoneAt(String text, int at, List<Part> before, Reading reading) {
    boolean first = before.isEmpty();
    if (first ? reading == Reading.RUNNING : !mayHostZone(last(before))) {
      return Optional.empty();
    }
    int nearest = first ? SHORTEST_STEM : 0;
    if (!shapes.endingWithin(text, at + nearest, at + (first ? LONGEST_STEM : LONGEST_ZONE_STEM))) {
      return Optional.empty();
    }
    List<Ending> here = shapes.endingsAt(text, at);
    if (first && here.stream().anyMatch(ending -> ending.level() == Level.ZONE)) {
      return Optional.empty();
    }
    int limit = shapes.stemLimit(text, at, first ? LONGEST_STEM : LONGEST_ZONE_STEM);
    for (int length = nearest; length <= limit; length++) {
      for (Ending ending : length == 0 ? here : shapes.endingsAt(text, at + length)) {
        Span span = new Span(at, at + length + ending.surface().length());
        if (ending.level() == Level.ZONE
            && (length > 0 || bare(ending, last(before)))
            && believable(text, span, ending, reading)) {
          String stem = text.substring(at, at + length);
          List<Place> hosts = first ? List.of() : last(before).places();
          return Optional.of(zone(text, span, lexicon.zones(hosts, stem, ending)));
        }
      }
    }
    return Optional.empty();
  }

  private static Part zone(String text, Span span, List<Place> zones) {
    NameForm form = zones.isEmpty() ? NameForm.UNKNOWN : NameForm.ALIAS;
    return new Part(span, span.slice(text), form, Level.ZONE, zones);
  }

  private static boolean mayHostZone(Part host) {
    boolean municipality =
        host.places().stream()
            .anyMatch(place -> "11 12 31 50".contains(place.id().substring(0, 2)));
    return host.level() == Level.CITY
        || host.level() == Level.COUNTY
        || (host.level() == Level.PROVINCE && municipality);
  }

  private static boolean bare(Ending ending, Part host) {
    return switch (ending.bare()) {
      case YES -> true;
      case SHORT -> host.form() == NameForm.SHORT;
      case NO, WEAK -> false;
    };
  }

  private boolean believable(String text, Span span, Ending ending, Reading reading) {
    return reading == Reading.HEAD
        || reading == Reading.ISSUER
        || ending.bare() != Bare.WEAK
        || contexts.closed(text, span.end());
  }

  /** A division no lexicon knows, at this point of the text. */
  Optional<Part> divisionAt(String text, int at, List<Part> before, Reading reading) {
    boolean running = before.isEmpty() && reading == Reading.RUNNING;
    if (running || !mayBeginAt(text, at)) {
      return Optional.empty();
    }
    int limit = shapes.stemLimit(text, at, LONGEST_STEM);
    for (int length = SHORTEST_STEM; length <= limit; length++) {
      for (Ending ending : shapes.endingsAt(text, at + length)) {
        Span span = new Span(at, at + length + ending.surface().length());
        if (ending.level() != Level.ZONE && placeLike(text, span, ending, before, reading)) {
          return Optional.of(unknown(text, span, level(ending, before)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean placeLike(
      String text, Span span, Ending ending, List<Part> before, Reading reading) {
    String word = span.slice(text);
    int end = span.end();
    String stem = word.substring(0, word.length() - ending.surface().length());
    boolean bareZone =
        shapes.endingsAt(text, span.start()).stream().anyMatch(zone -> zone.level() == Level.ZONE);
    if ((before.isEmpty() && bareZone)
        || shapes.falseWord(word)
        || shapes.falseStemEnd(stem)
        || !below(level(ending, before), before)
        || knownInside(text, span)) {
      return false;
    }
    if (end < text.length()) {
      char next = text.charAt(end);
      // 珩州|市: the ending belongs to the stem of a longer name.
      boolean goesOn = "州旗盟".indexOf(text.charAt(end - 1)) >= 0 && "市县区旗".indexOf(next) >= 0;
      if (goesOn || contexts.readsOn(text, end)) {
        return false;
      }
    }
    // 青山区 ends like 山区, but under a parent it is a name that other places bear too.
    boolean nameLike =
        !shapes.falseEnding(word) || (!before.isEmpty() && !lexicon.named(word).isEmpty());
    return switch (reading) {
      case ISSUER -> nameLike || shapes.agencyFollows(text, end, 16);
      case HEAD, QUOTED -> nameLike;
      case LINE ->
          nameLike
              && (contexts.closed(text, end)
                  || shapes.agencyFollows(text, end, 8)
                  || goesDown(text, span, ending, before, reading));
      case BOUNDED, RUNNING ->
          nameLike && (contexts.closed(text, end) || goesDown(text, span, ending, before, reading));
    };
  }

  /** Whether the name of a place in this one follows: 澄州市|望溪区. */
  private boolean goesDown(
      String text, Span span, Ending ending, List<Part> before, Reading reading) {
    Level level = level(ending, before);
    if (level != Level.PROVINCE && level != Level.CITY) {
      return false;
    }
    List<Part> chain = new ArrayList<>(before);
    chain.add(unknown(text, span, level));
    return zoneAt(text, span.end(), chain, reading).isPresent()
        || divisionAt(text, span.end(), chain, reading).isPresent();
  }

  /** Whether a known name stands at the end of the supposed one: 建立|杭州市. */
  private boolean knownInside(String text, Span span) {
    for (int at = span.start() + 1; at < span.end() - 2; at++) {
      if (names.allAt(text, at).stream()
          .anyMatch(
              match ->
                  match.end() == span.end()
                      && match.value().stream()
                          .anyMatch(sense -> sense.form() == NameForm.OFFICIAL))) {
        return true;
      }
    }
    return false;
  }

  /** A 市 under a 市 is a county. */
  private static Level level(Ending ending, List<Part> before) {
    boolean underCity = !before.isEmpty() && last(before).level() == Level.CITY;
    return underCity && ending.surface().equals("市") ? Level.COUNTY : ending.level();
  }

  private static boolean below(Level level, List<Part> before) {
    return before.isEmpty() || level.compareTo(last(before).level()) > 0;
  }

  private static Part unknown(String text, Span span, Level level) {
    return new Part(span, span.slice(text), NameForm.UNKNOWN, level, List.of());
  }

  private static Part last(List<Part> parts) {
    return parts.get(parts.size() - 1);
  }
}
