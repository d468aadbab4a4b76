package io.planwright.search.analysis;

import io.planwright.lexicon.WordCutter;

/**
 * What a text is found by: every two neighbouring characters, every longer word of the dictionaries
 * wherever it stands, and letters and digits as they stand together, also with the character behind
 * them (10万).
 *
 * <p>Two characters that are no word in their place (展示 in 发展示范) are a token of their own, so that
 * words can be looked for alone and everything else as well.
 */
public final class Tokens {
  /** Behind two characters that are not one word where they stand. */
  static final char ACROSS = '~';

  private Tokens() {}

  /** Takes tokens in the order of their places. */
  interface Sink {
    /**
     * A token.
     *
     * @param across whether it is two characters that are not one word where they stand
     */
    void take(int start, int end, boolean across);
  }

  /** Writes a token to the beginning of a buffer that is long enough; its length. */
  static int write(char[] text, int start, int end, boolean across, char[] buffer) {
    System.arraycopy(text, start, buffer, 0, end - start);
    if (across) {
      buffer[end - start] = ACROSS;
      return end - start + 1;
    }
    return end - start;
  }

  /** Hands on the tokens of a folded text. */
  static void of(String folded, WordCutter cutter, Sink sink) {
    Stretches stretches = new Stretches(folded);
    while (stretches.next()) {
      int start = stretches.start();
      int end = stretches.end();
      if (stretches.kind() == Stretches.Kind.LATIN) {
        sink.take(start, end, false);
        if (end < folded.length() && Stretches.isHan(folded.charAt(end))) {
          sink.take(start, end + 1, false);
        }
      } else if (end - start == 1) {
        sink.take(start, end, false);
      } else {
        Pairs pairs = new Pairs(start, end, sink);
        cutter.everyWord(folded.substring(start, end), pairs::word);
        pairs.upTo(end - 1);
      }
    }
  }

  /** Puts the pairs no word fills between the words. */
  private static final class Pairs {
    private final int origin;
    private final int last;
    private final Sink sink;
    private int next;

    Pairs(int start, int end, Sink sink) {
      this.origin = start;
      this.last = end - 2;
      this.sink = sink;
      this.next = start;
    }

    void word(int start, int end, boolean whole) {
      int from = origin + start;
      if (end - start == 2) {
        upTo(from);
        sink.take(from, from + 2, !whole);
        next = from + 1;
      } else {
        upTo(from + 1);
        sink.take(from, origin + end, false);
      }
    }

    void upTo(int place) {
      for (; next < place && next <= last; next++) {
        sink.take(next, next + 2, true);
      }
    }
  }

  /** The position of each place of a text: how many characters stand before it, blanks apart. */
  public static int[] positions(String text) {
    int[] positions = new int[text.length() + 1];
    for (int at = 0; at < text.length(); at++) {
      positions[at + 1] = positions[at] + (isBlank(text.charAt(at)) ? 0 : 1);
    }
    return positions;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || (c < '\u3001' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }
}
