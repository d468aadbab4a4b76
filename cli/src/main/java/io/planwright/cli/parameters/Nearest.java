package io.planwright.cli.parameters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the word a mistyped one was meant to be. */
final class Nearest {
  /** Further away than half of its characters no word was meant. */
  private static final int HALF = 2;

  private Nearest() {}

  /**
   * The nearest of some words: {@code 责任部门} was meant to be {@code 责任单位}, {@code 主送机关} to be {@code
   * 主送}.
   */
  static Optional<String> of(String word, List<String> words) {
    Optional<String> within =
        words.stream()
            .filter(one -> word.contains(one) || (word.length() > 1 && one.contains(word)))
            .max(Comparator.comparingInt(String::length));
    if (within.isPresent()) {
      return within;
    }
    return words.stream()
        .filter(one -> distance(word, one) * HALF <= Math.max(word.length(), one.length()))
        .min(Comparator.comparingInt(one -> distance(word, one)));
  }

  /** How many characters have to be changed, put in or left out. */
  private static int distance(String one, String other) {
    if (one.length() > Short.MAX_VALUE) {
      return Integer.MAX_VALUE / HALF;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
