package io.planwright.search.compare.document;

import io.planwright.model.Coded;
import io.planwright.model.Excerpt;

/**
 * A run of words inside a pair of clauses.
 *
 * @param kind whether it changed
 * @param before what the first plan has, empty where it has nothing
 * @param after what the second plan has, empty where it has nothing
 */
public record Edit(Kind kind, Excerpt before, Excerpt after) {
  /** What happened to a run of words. */
  public enum Kind implements Coded {
    /** The same in both but for blanks and the width of characters. */
    KEPT("kept"),
    /** Only in the first plan. */
    REMOVED("removed"),
    /** Only in the second plan. */
    ADDED("added"),
    /** Other words in the second plan. */
    REPLACED("replaced");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
