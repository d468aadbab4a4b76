package io.planwright.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * What must stand where for a phrase to be there: tokens that cover it without a gap.
 *
 * <p>Example: {@code 高新技术企业认定} is the token 高新技术企业 and, six places on, the pair 认定.
 *
 * @param pieces in order; none where the phrase has neither letters nor digits
 */
public record Phrase(List<Piece> pieces) {
  /** Copies the list. */
  public Phrase {
    pieces = List.copyOf(pieces);
  }

  /**
   * A part of a phrase. A single Chinese character stands in the index only with its neighbours, so
   * that it is a piece only where it is the whole phrase.
   *
   * @param position in the phrase, from 0
   * @param isPair whether it is two characters, which may be one word or stand in two
   */
  public record Piece(int position, String text, boolean isPair) {
    /** The tokens any of which may stand there. */
    public List<String> tokens() {
      return isPair ? List.of(text, across(text)) : List.of(text);
    }

    /** Whether it is a single Chinese character. */
    public boolean isSingle() {
      return text.length() == 1 && Stretches.isHan(text.charAt(0));
    }
  }

  /** The token for two characters that are not one word where they stand. */
  public static String across(String pair) {
    return pair + Tokens.ACROSS;
  }

  /** The characters of a token. */
  public static String wordOf(String token) {
    int last = token.length() - 1;
    return last > 0 && token.charAt(last) == Tokens.ACROSS ? token.substring(0, last) : token;
  }

  /** The phrase for a text as somebody typed it. */
  public static Phrase of(String text, PolicyWords words) {
    String folded = Folding.fold(text);
    int[] positions = Tokens.positions(folded);
    List<Piece> pieces = new ArrayList<>();
    Stretches stretches = new Stretches(folded);
    Piece single = null;
    while (stretches.next()) {
      int start = stretches.start();
      int end = stretches.end();
      if (stretches.kind() == Stretches.Kind.LATIN) {
        boolean withNext = isSingle(folded, end);
        pieces.add(
            new Piece(positions[start], folded.substring(start, withNext ? end + 1 : end), false));
      } else if (end - start == 1) {
        single = new Piece(positions[start], folded.substring(start, end), false);
      } else {
        for (int[] piece : words.cover(folded, start, end)) {
          pieces.add(
              new Piece(
                  positions[piece[0]],
                  folded.substring(piece[0], piece[1]),
                  piece[1] - piece[0] == 2));
        }
      }
    }
    if (pieces.isEmpty() && single != null) {
      pieces.add(single);
    }
    return new Phrase(pieces);
  }

  /** Whether a single Chinese character stands at a place. */
  private static boolean isSingle(String text, int at) {
    return at < text.length()
        && Stretches.isHan(text.charAt(at))
        && (at + 1 == text.length() || !Stretches.isHan(text.charAt(at + 1)));
  }
}
