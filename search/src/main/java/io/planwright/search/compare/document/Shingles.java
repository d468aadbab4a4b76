package io.planwright.search.compare.document;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The pairs of neighbouring letters in a text, each once: what two texts are likened by. A run of
 * digits counts as one letter, so that a clause is alike to itself with other numbers; punctuation
 * does not count.
 */
final class Shingles {
  /** What stands before and behind it makes no pair. */
  static final char BREAK = '\n';

  /** Sorted, without repetition. */
  private final int[] codes;

  private Shingles(int[] codes) {
    this.codes = codes;
  }

  /** The pairs of a text that has no blanks. */
  static Shingles of(String letters) {
    int[] codes = new int[letters.length() + 1];
    int count = 0;
    char last = BREAK;
    for (int at = 0; at < letters.length(); at++) {
      char c = letters.charAt(at);
      char letter = Character.isDigit(c) ? '0' : c;
      boolean counts = Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '%';
      if (c == BREAK) {
        last = BREAK;
      } else if (counts && !(letter == '0' && last == '0')) {
        if (last != BREAK) {
          codes[count++] = last << Character.SIZE | letter;
        }
        last = letter;
      }
    }
    int[] sorted = Arrays.stream(codes, 0, count).sorted().distinct().toArray();
    return new Shingles(sorted);
  }

  /** The pairs as numbers. */
  IntStream codes() {
    return Arrays.stream(codes);
  }

  int size() {
    return codes.length;
  }

  /** The share of pairs that two texts have in common (Dice): 1 for the same pairs. */
  double likeness(Shingles other) {
    int total = size() + other.size();
    return total == 0 ? 0 : 2.0 * common(other) / total;
  }

  /** How much of this is in the other one, 0 to 1. */
  double within(Shingles other) {
    return size() == 0 ? 0 : (double) common(other) / size();
  }

  private int common(Shingles other) {
    int common = 0;
    int here = 0;
    int there = 0;
    while (here < codes.length && there < other.codes.length) {
      int order = Integer.compare(codes[here], other.codes[there]);
      common += order == 0 ? 1 : 0;
      here += order <= 0 ? 1 : 0;
      there += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
