package io.planwright.search.inversion;

/** The tokens of a text, by the numbers of their terms. */
public final class CutText {
  /** Of each token the number of its term and its position, in the order of their positions. */
  private final int[] tokens;

  CutText(int[] tokens) {
    this.tokens = tokens;
  }

  /** How many tokens there are. */
  int size() {
    return tokens.length / 2;
  }

  int term(int token) {
    return tokens[2 * token];
  }

  int position(int token) {
    return tokens[2 * token + 1];
  }

  /** At how many positions tokens stand. */
  int length() {
    int length = 0;
    for (int token = 0; token < size(); token++) {
      length += token == 0 || position(token) != position(token - 1) ? 1 : 0;
    }
    return length;
  }
}
