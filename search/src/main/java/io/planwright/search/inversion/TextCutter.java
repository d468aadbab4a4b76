package io.planwright.search.inversion;

import io.planwright.search.analysis.Folding;
import io.planwright.search.analysis.Tokens;
import java.util.Map;

/** Cuts one text after the other: for one thread at a time. */
public final class TextCutter {
  private final Tokens tokens;
  private final TermNumbers numbers;

  /** What was cut, and may come again. Cutters share it. */
  private final Map<String, CutText> known;

  private final int mostKnown;
  private final CutText.Builder cut = new CutText.Builder();

  TextCutter(Tokens tokens, TermNumbers numbers, Map<String, CutText> known, int mostKnown) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.known = known;
    this.mostKnown = mostKnown;
  }

  /** Cuts a text that may come again, as names do. */
  public CutText cutOnce(String text) {
    CutText before = known.get(text);
    if (before != null) {
      return before;
    }
    CutText now = cut(text);
    if (known.size() < mostKnown) {
      known.put(text, now);
    }
    return now;
  }

  /**
   * Cuts a text. The position of a token is that of its first character, blanks not counted, so
   * that what stands in a text can be found out from them.
   */
  public CutText cut(String text) {
    String folded = Folding.fold(text);
    char[] characters = folded.toCharArray();
    int[] positions = Tokens.positions(folded);
    tokens.of(
        folded,
        (start, end, across) ->
            cut.add(numbers.of(characters, start, end, across), positions[start]));
    return cut.build();
  }
}
