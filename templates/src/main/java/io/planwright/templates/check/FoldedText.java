package io.planwright.templates.check;

import io.planwright.model.Span;
import java.util.Arrays;

/**
 * A stretch of a text as its reader understands it: without white space and line breaks, with
 * Chinese punctuation and half-width digits, and with the way back to the source.
 *
 * <p>Example: {@code 达到 400\n家,其中} is {@code 达到400家，其中}.
 */
public final class FoldedText {
  private static final String HALF = ",:;?!()";
  private static final String FULL = "，：；？！（）";

  private final String text;
  private final int[] offsets;
  private final int end;

  private FoldedText(String text, int[] offsets, int end) {
    this.text = text;
    this.offsets = offsets;
    this.end = end;
  }

  /** Folds a stretch of a text. */
  static FoldedText of(String source, Span span) {
    StringBuilder folded = new StringBuilder(span.length());
    int[] offsets = new int[span.length()];
    for (int at = span.start(); at < span.end(); at++) {
      char c = source.charAt(at);
      if (!Signs.isSpace(c)) {
        offsets[folded.length()] = at;
        folded.append(folded(source, at, c));
      }
    }
    return new FoldedText(folded.toString(), Arrays.copyOf(offsets, folded.length()), span.end());
  }

  private static char folded(String source, int at, char c) {
    if (c >= '０' && c <= '９') {
      return (char) (c - '０' + '0');
    }
    if (c == '％') {
      return '%';
    }
    int mark = HALF.indexOf(c);
    boolean inNumber =
        (c == ',' || c == ':') && Signs.isDigit(source, at - 1) && Signs.isDigit(source, at + 1);
    return mark < 0 || inNumber ? c : FULL.charAt(mark);
  }

  /** The folded characters. */
  public String text() {
    return text;
  }

  /** The place in the source of a stretch of folded text. */
  public Span span(int from, int to) {
    if (from >= to) {
      int at = from < offsets.length ? offsets[from] : end;
      return new Span(at, at);
    }
    return new Span(offsets[from], offsets[to - 1] + 1);
  }

  /** The first folded offset at or behind an offset of the source. */
  public int at(int sourceOffset) {
    int found = Arrays.binarySearch(offsets, sourceOffset);
    return found >= 0 ? found : -found - 1;
  }
}
