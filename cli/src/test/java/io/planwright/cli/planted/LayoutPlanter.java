package io.planwright.cli.planted;

import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * One way to change the layout of a Word file.
 *
 * @param name what it does
 * @param rules the rules of which one has to speak; empty when nothing may be found, because the
 *     page looks as before
 * @param also rules that may speak, too, of what follows from it
 * @param change does it
 */
record LayoutPlanter(String name, Set<String> rules, Set<String> also, Change change) {
  /** What is done to a file. */
  interface Change {
    /** Changes a file; false where it has no place for the change. */
    boolean make(WordParts word, RandomGenerator random);
  }
}
