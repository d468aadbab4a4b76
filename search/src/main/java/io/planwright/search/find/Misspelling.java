package io.planwright.search.find;

import io.planwright.search.analysis.Sounds;

/**
 * How likely one word was typed for another: {@code 高薪技术企业} for {@code 高新技术企业}, {@code 专精特} for
 * {@code 专精特新}.
 */
final class Misspelling {
  /** What is dearer than this is another word. */
  static final double DEAREST = 1;

  /** What is not dearer sounds alike. */
  static final double BY_SOUND = 0.6;

  private static final double SAME_SOUND = 0.4;
  private static final double LIKE_SOUND = BY_SOUND;
  private static final double OTHER_SIGN = 1;

  /** Of shorter words, another sign makes another word; only sounds tell. */
  private static final int SHORTEST_FOR_OTHER_SIGNS = 3;

  private final Sounds sounds = Sounds.list();

  /**
   * The cost of taking a word for a piece of what was typed, 0 for the same, more than {@link
   * #DEAREST} for another word.
   */
  double cost(String typed, int from, int to, String word) {
    int length = to - from;
    if (length == word.length()) {
      return signs(typed, from, word);
    }
    boolean near = Math.abs(length - word.length()) == 1;
    boolean telling = Math.min(length, word.length()) >= SHORTEST_FOR_OTHER_SIGNS;
    return near && telling && oneMore(typed.substring(from, to), word)
        ? OTHER_SIGN
        : Double.MAX_VALUE;
  }

  private double signs(String typed, int from, String word) {
    double cost = 0;
    for (int i = 0; i < word.length() && cost <= DEAREST; i++) {
      char one = typed.charAt(from + i);
      char other = word.charAt(i);
      if (one != other) {
        cost += sign(one, other, word.length());
      }
    }
    return cost;
  }

  private double sign(char one, char other, int length) {
    if (Character.isIdeographic(one) && Character.isIdeographic(other)) {
      if (sounds.of(one).equals(sounds.of(other))) {
        return SAME_SOUND;
      }
      if (sounds.roughly(one).equals(sounds.roughly(other))) {
        return LIKE_SOUND;
      }
    }
    boolean number = Character.isDigit(one) || Character.isDigit(other);
    return number || length < SHORTEST_FOR_OTHER_SIGNS ? Double.MAX_VALUE : OTHER_SIGN;
  }

  /** Whether the two differ in one sign that only one of them has, and that is no figure. */
  private static boolean oneMore(String piece, String word) {
    String longer = piece.length() > word.length() ? piece : word;
    String shorter = piece.length() > word.length() ? word : piece;
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    return !Character.isDigit(longer.charAt(same))
        && longer.substring(same + 1).equals(shorter.substring(same));
  }
}
