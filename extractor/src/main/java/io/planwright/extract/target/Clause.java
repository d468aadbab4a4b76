package io.planwright.extract.target;

import io.planwright.extract.clean.Clauses;
import io.planwright.extract.quantity.Figure;

/**
 * The clause a figure stands in.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 */
record Clause(int start, int end) {
  /**
   * The clause around a figure inside a sentence; commas inside brackets and quotes do not end it.
   */
  static Clause around(String text, int sentenceStart, int sentenceEnd, Figure figure) {
    int tail = Math.min(figure.tailEnd(), sentenceEnd);
    return new Clause(
        Clauses.startOf(text, sentenceStart, figure.leadStart()),
        Clauses.endOf(text, tail, sentenceEnd));
  }
}
