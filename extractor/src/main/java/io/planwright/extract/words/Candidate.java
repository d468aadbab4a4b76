package io.planwright.extract.words;

import io.planwright.model.Span;

/**
 * A stretch of text that may be a name: a guess from the shape of words and their neighbours, to be
 * confirmed by other evidence.
 *
 * @param span where it stands
 * @param surface the text there
 * @param kind what it may name
 */
public record Candidate(Span span, String surface, Kind kind) {
  /** What a candidate may name. */
  public enum Kind {
    /** A place. */
    PLACE,
    /** An agency, a company, a school. */
    AGENCY
  }
}
