package io.planwright.templates;

import java.util.List;

/**
 * Two parameters that cannot both be meant.
 *
 * @param kind what is wrong
 * @param values what it is about, then the values, in the order in which the message has them
 */
public record Contradiction(Kind kind, List<String> values) {
  /** Copies the list. */
  public Contradiction {
    values = List.copyOf(values);
  }

  /** What is wrong. */
  public enum Kind {
    /** The parts of the districts come to another value than that of the whole place. */
    PARTS,
    /** The base values of the districts do. */
    BASE_PARTS,
    /** The base year is not before the period. */
    LATE_BASE,
    /** A share is over 100 %. */
    SHARE,
    /** What is striven for is less than what is promised. */
    STRETCH,
    /** A deadline is outside the period. */
    DEADLINE,
    /** An indicator stands there twice. */
    TWICE
  }
}
