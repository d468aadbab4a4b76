package io.planwright.search.analysis;

import io.planwright.lexicon.WordCutter;

/**
 * What a text is found by: every two neighbouring characters, every longer word of the dictionaries
 * wherever it stands, and letters and digits as they stand together, also with the character behind
 * them (10万).
 *
 * <p>Two characters that are no word in their place (展示 in 发展示范) are a token of their own, so that
 * words can be looked for alone and everything else as well.
 *
 * <p>Cuts one text after the other, in the same room: for one thread at a time.
 */
public final class Tokens {
  /** Behind two characters that are not one word where they stand. */
  public static final char ACROSS = '~';

  private final WordCutter.Finder finder;

  Tokens(WordCutter cutter) {
    this.finder = cutter.finder("");
  }

  /** Takes tokens in the order of their places. */
  public interface Sink {
    /**
     * A token.
     *
     * @param across whether it is two characters that are not one word where they stand
     */
    void take(int start, int end, boolean across);
  }

  /** Hands on the tokens of a folded text. */
  public void of(String folded, Sink sink) {
    finder.moveTo(folded);
    Pairs pairs = new Pairs(sink);
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
        pairs.next = start;
        finder.everyWord(start, end, pairs);
        pairs.upTo(end - 1);
      }
    }
  }

  /** Puts the pairs no word fills between the words. */
  private static final class Pairs implements WordCutter.Everything {
    private final Sink sink;
    private int next;

    Pairs(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void take(int start, int end, boolean whole) {
      if (end - start == 2) {
        upTo(start);
        sink.take(start, end, !whole);
        next = start + 1;
      } else {
        upTo(start + 1);
        sink.take(start, end, false);
      }
    }

    /** The pairs that no word was, before a place. */
    void upTo(int place) {
      for (; next < place; next++) {
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
