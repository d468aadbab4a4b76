package io.planwright.model;

/**
 * A place in the source text and what stands there: the proof of a fact.
 *
 * @param span where it stands
 * @param text the characters of the source in that span, line breaks and damage included
 */
public record Excerpt(Span span, String text) {
  /** Checks that text and span have the same length. */
  public Excerpt {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("excerpt of " + span + " has " + text.length() + " units");
    }
  }

  /** Cuts the excerpt out of the source, so that text and place cannot disagree. */
  public static Excerpt of(CharSequence source, Span span) {
    return new Excerpt(span, span.slice(source));
  }
}
