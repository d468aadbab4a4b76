package io.planwright.extract.metadata;

import io.planwright.extract.DocumentText;
import io.planwright.extract.split.Slice;
import io.planwright.model.Span;

/**
 * The clean text of one document alone. Stretches that belong to another document are blanked out
 * with line breaks, so that offsets stay.
 *
 * @param text the text; offset 0 is the document's first character
 * @param offset where the document begins in the clean text of the source
 * @param document the document
 */
record OwnText(String text, int offset, DocumentText document) {
  static OwnText of(DocumentText document, Slice slice) {
    StringBuilder own = new StringBuilder(document.text().substring(slice.start(), slice.end()));
    for (Span foreign : slice.foreign()) {
      int from = Math.max(foreign.start(), slice.start());
      int to = Math.min(foreign.end(), slice.end());
      for (int i = from; i < to; i++) {
        own.setCharAt(i - slice.start(), '\n');
      }
    }
    return new OwnText(own.toString(), slice.start(), document);
  }

  /** The source's own characters between two offsets, on one line: {@code 荆政办发〔2023〕11 号}. */
  String asWritten(int from, int to) {
    String written = document.excerpt(offset + from, offset + to).text();
    return written.replace("\r", "").replace("\n", "").strip();
  }

  /** Whether the source breaks the line at an offset, where clean text may have joined it. */
  boolean brokenAt(int at) {
    if (at <= 0 || at >= text.length()) {
      return true;
    }
    int from = document.clean().toSource(offset + at - 1);
    int to = document.clean().toSource(offset + at);
    return document.clean().source().substring(from, to).indexOf('\n') >= 0;
  }

  /** The offset of the line break that ends the line at an offset, or the end of the text. */
  int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** Whether a line begins or ends at an offset, in clean text or in the source. */
  boolean lineEdge(int at) {
    return at == 0
        || at >= text.length()
        || text.charAt(at) == '\n'
        || text.charAt(at - 1) == '\n'
        || brokenAt(at);
  }

  /** Where the source first breaks the line between two offsets, or the second of them. */
  int breakBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (brokenAt(i)) {
        return i;
      }
    }
    return to;
  }
}
