package io.planwright.extract.region;

import io.planwright.model.Metadata.Level;
import io.planwright.model.Span;
import java.util.List;

/**
 * A place named in a text, with the places written directly before it: {@code 贵阳市白云区} is one
 * mention of two parts.
 *
 * @param span where the whole name stands
 * @param surface the whole name as written
 * @param parts its parts, outermost first; never empty
 */
public record RegionMention(Span span, String surface, List<Part> parts) {
  /** Copies the list. */
  public RegionMention {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a mention names at least one place");
    }
  }

  /** The most specific place of the mention. */
  public Part innermost() {
    return parts.get(parts.size() - 1);
  }

  /** The places the most specific name may stand for; empty when no lexicon knows it. */
  public List<Place> candidates() {
    return innermost().places();
  }

  /** Whether a lexicon knows the most specific name. */
  public boolean known() {
    return !innermost().places().isEmpty();
  }

  /** Whether the most specific name is that of a zone. */
  public boolean zone() {
    return innermost().level() == Level.ZONE;
  }

  /**
   * One name of the mention.
   *
   * @param span where it stands
   * @param surface the name as written
   * @param form how it names the place
   * @param level the level of the place; of an unknown one what its ending suggests
   * @param places what it may stand for, parents in front of it taken into account
   */
  public record Part(Span span, String surface, NameForm form, Level level, List<Place> places) {
    /** Copies the list. */
    public Part {
      places = List.copyOf(places);
    }
  }
}
