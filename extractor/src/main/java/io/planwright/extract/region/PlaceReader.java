package io.planwright.extract.region;

import io.planwright.extract.region.RegionLexicon.Sense;
import io.planwright.extract.region.RegionMention.Part;
import io.planwright.lexicon.WordTrie;
import io.planwright.model.Metadata.Level;
import io.planwright.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the name of a place at a given point of a text, part by part: 重庆市|梁平区, 澜江省|云湖市, 济南|高新区.
 *
 * <p>Names the lexicon knows come first; then names built like names of zones or divisions.
 */
final class PlaceReader {
  private final RegionLexicon lexicon;
  private final WordTrie<List<Sense>> names;
  private final KnownNames known;
  private final BuiltNames built;

  PlaceReader(RegionLexicon lexicon) {
    this.lexicon = lexicon;
    this.names = lexicon.names();
    this.known = new KnownNames(lexicon);
    this.built = new BuiltNames(lexicon);
  }

  /** The place named at this point; the longest reading. */
  Optional<RegionMention> readAt(String text, int from, Reading reading) {
    List<Part> parts = new ArrayList<>(3);
    int at = from;
    while (at < text.length()) {
      Optional<Part> next = part(text, at, parts, reading);
      if (next.isEmpty()) {
        break;
      }
      narrow(parts, next.get());
      parts.add(next.get());
      at = next.get().span().end();
      if (next.get().level() == Level.ZONE) {
        at = withDistrict(text, at, parts);
        break;
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Span span = new Span(from, at);
    return Optional.of(new RegionMention(span, span.slice(text), parts));
  }

  /** Whether a name built like names of places may begin at a point: a quick look. */
  boolean mayBeBuiltAt(String text, int at) {
    return built.mayBeginAt(text, at);
  }

  private Optional<Part> part(String text, int at, List<Part> before, Reading reading) {
    Optional<Part> next = known.at(text, at, before, reading, false);
    if (next.isPresent()) {
      return next;
    }
    // At the beginning a short name comes first (济南|高新区), under a place its zones do.
    if (before.isEmpty()) {
      next = known.at(text, at, before, reading, true);
      if (next.isEmpty()) {
        next = built.zoneAt(text, at, before, reading);
      }
    } else {
      next = built.zoneAt(text, at, before, reading);
      if (next.isEmpty()) {
        next = known.at(text, at, before, reading, true);
      }
    }
    return next.isPresent() ? next : built.divisionAt(text, at, before, reading);
  }

  /** The district a zone names behind it: 杭州高新开发区（滨江）, 经济技术开发区(头屯河区). */
  private int withDistrict(String text, int at, List<Part> parts) {
    if (at >= text.length() || "（(".indexOf(text.charAt(at)) < 0) {
      return at;
    }
    for (WordTrie.Match<List<Sense>> match : names.allAt(text, at + 1)) {
      boolean closes = match.end() < text.length() && "）)".indexOf(text.charAt(match.end())) >= 0;
      if (closes && match.value().stream().anyMatch(sense -> beside(sense.place(), parts))) {
        return match.end() + 1;
      }
    }
    return at;
  }

  private boolean beside(Place district, List<Part> parts) {
    return district.level() == Level.COUNTY
        && parts.stream()
            .flatMap(part -> part.places().stream())
            .anyMatch(
                place ->
                    lexicon.within(district, place)
                        || lexicon
                            .parent(place)
                            .filter(host -> place.zone() && lexicon.within(district, host))
                            .isPresent());
  }

  /** A known child says which of its parent's meanings is meant: 吉林|长春市. */
  private void narrow(List<Part> parts, Part child) {
    if (parts.isEmpty() || child.places().isEmpty()) {
      return;
    }
    Part parent = last(parts);
    List<Place> meant =
        parent.places().stream()
            .filter(outer -> child.places().stream().anyMatch(in -> lexicon.within(in, outer)))
            .toList();
    parts.set(
        parts.size() - 1,
        new Part(
            parent.span(),
            parent.surface(),
            parent.form(),
            meant.isEmpty() ? parent.level() : meant.get(0).level(),
            meant));
  }

  private static Part last(List<Part> parts) {
    return parts.get(parts.size() - 1);
  }
}
