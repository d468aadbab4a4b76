package io.planwright.extract.target;

import io.planwright.extract.clean.Characters;
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
  static Clause around(CharSequence text, int sentenceStart, int sentenceEnd, Figure figure) {
    int start = figure.leadStart();
    int depth = 0;
    while (start > sentenceStart) {
      char c = text.charAt(start - 1);
      if (c == '）' || c == '〕' || c == '》') {
        depth++;
      } else if (c == '（' || c == '〔' || c == '《') {
        if (depth == 0) {
          break;
        }
        depth--;
      } else if (depth == 0 && Characters.endsClause(c)) {
        break;
      }
      start--;
    }
    int end = Math.min(figure.tailEnd(), sentenceEnd);
    depth = 0;
    while (end < sentenceEnd) {
      char c = text.charAt(end);
      if (c == '（' || c == '〔' || c == '《') {
        depth++;
      } else if (c == '）' || c == '〕' || c == '》') {
        if (depth == 0) {
          break;
        }
        depth--;
      } else if (depth == 0 && Characters.endsClause(c)) {
        break;
      }
      end++;
    }
    return new Clause(start, end);
  }
}
