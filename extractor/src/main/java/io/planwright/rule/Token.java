package io.planwright.rule;

/**
 * A word of a lexicon or a number, found in a text.
 *
 * @param start offset of its first character
 * @param end offset after its last
 * @param outerStart offset of the words that belong to it in front (bound words), else {@code
 *     start}
 * @param outerEnd offset after the words that belong to it behind, else {@code end}
 * @param clause the number of the clause it stands in, counted through the sentence
 * @param classes the lexicon classes it belongs to
 */
public record Token(
    int start, int end, int outerStart, int outerEnd, int clause, ClassSet classes) {
  /** Whether it belongs to one of these classes. */
  public boolean isAny(ClassSet mask) {
    return classes.meets(mask);
  }
}
