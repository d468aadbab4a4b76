package io.planwright.search.compare;

import io.planwright.model.Metadata;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The levels of government of some places: a rank of 杭州市 among 区县 says little.
 *
 * @param known those that are known, the highest first, each once
 * @param unknown whether there are places of which it is unknown
 */
public record Levels(List<Metadata.Level> known, boolean unknown) {
  /** Of no places. */
  static final Levels NONE = new Levels(List.of(), false);

  /** Copies the list. */
  public Levels {
    known = List.copyOf(known);
  }

  /** The levels of places. */
  static Levels of(Stream<Place> places) {
    List<Optional<Metadata.Level>> levels = places.map(Place::level).distinct().toList();
    return new Levels(
        levels.stream().flatMap(Optional::stream).sorted().toList(),
        levels.stream().anyMatch(Optional::isEmpty));
  }

  /** Whether they are, or may be, of more than one. */
  public boolean areMixed() {
    return known.size() + (unknown ? 1 : 0) > 1;
  }
}
