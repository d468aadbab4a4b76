package io.planwright.model;

import java.util.List;

/**
 * What stands where in the text of one document, beside its facts: the material of a check.
 *
 * @param paragraphs the paragraphs of running text in order, without tables, site furniture and
 *     stretches of other documents; one that was wrapped by hand is one
 * @param mentions the numbers with their units in these paragraphs, without dates, in order
 * @param units the departments that text and tables name by their level alone, in order
 */
public record Anatomy(List<Span> paragraphs, List<Mention> mentions, List<NamedUnit> units) {
  /** Nothing is known. */
  public static final Anatomy NONE = new Anatomy(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Anatomy {
    paragraphs = List.copyOf(paragraphs);
    mentions = List.copyOf(mentions);
    units = List.copyOf(units);
  }
}
