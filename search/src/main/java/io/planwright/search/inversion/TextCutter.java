package io.planwright.search.inversion;

import io.planwright.search.analysis.Folding;
import io.planwright.search.analysis.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Cuts the texts of a source, one after the other: for one thread at a time. */
public final class TextCutter {
  private static final int FIRST_SIZE = 1024;

  private final Tokens tokens;
  private final TermNumbers numbers;

  /** What was cut: headings and names come again and again. */
  private final Map<String, CutText> known = new HashMap<>();

  private int[] cut = new int[FIRST_SIZE];
  private int size;

  TextCutter(Tokens tokens, TermNumbers numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /** Cuts a text that may come again. */
  public CutText cutOnce(String text) {
    return known.computeIfAbsent(text, this::cut);
  }

  /**
   * Cuts a text. The position of a token is that of its first character, blanks not counted, so
   * that what stands in a text can be found out from them.
   */
  public CutText cut(String text) {
    String folded = Folding.fold(text);
    char[] characters = folded.toCharArray();
    int[] positions = Tokens.positions(folded);
    size = 0;
    tokens.of(
        folded,
        (start, end, across) -> {
          if (size + 2 > cut.length) {
            cut = Arrays.copyOf(cut, 2 * cut.length);
          }
          cut[size++] = numbers.of(characters, start, end, across);
          cut[size++] = positions[start];
        });
    return new CutText(Arrays.copyOf(cut, size));
  }
}
