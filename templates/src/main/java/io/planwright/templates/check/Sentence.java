package io.planwright.templates.check;

import io.planwright.model.Span;

/**
 * A sentence of a paragraph.
 *
 * @param paragraph the paragraph
 * @param start offset of its first character in the paragraph's folded text
 * @param end offset after its last
 * @param text its folded characters, the closing mark among them
 */
public record Sentence(Paragraph paragraph, int start, int end, String text) {
  /** Where it stands in the source text. */
  public Span span() {
    return paragraph.folded().span(start, end);
  }

  /** Where a stretch of it stands in the source text. */
  public Span span(int from, int to) {
    return paragraph.folded().span(start + from, start + to);
  }

  /** The offset in this sentence of an offset of the source text. */
  public int at(int sourceOffset) {
    return paragraph.folded().at(sourceOffset) - start;
  }
}
