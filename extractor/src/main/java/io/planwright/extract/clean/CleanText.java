package io.planwright.extract.clean;

import io.planwright.model.Excerpt;
import io.planwright.model.Source;
import io.planwright.model.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Repaired text with the way back to the source.
 *
 * <p>Punctuation has one form only (，、。：； full width, brackets （） and 〔〕), digits and letters are
 * half width, a line break ends a paragraph, a tab parts table cells.
 */
public final class CleanText implements CharSequence {
  private final String source;
  private final String text;
  private final int[] offsets;
  private final @Nullable Source file;

  CleanText(String source, String text, int[] offsets) {
    this(source, text, offsets, null);
  }

  private CleanText(String source, String text, int[] offsets, @Nullable Source file) {
    if (text.length() != offsets.length) {
      throw new IllegalArgumentException("one offset for each character");
    }
    this.source = source;
    this.text = text;
    this.offsets = offsets;
    this.file = file;
  }

  /** The same text as that of a file, which knows its pages. */
  public CleanText of(Source file) {
    return new CleanText(source, text, offsets, file);
  }

  /** The number of the page a clean offset stands on, from 1; null for formats without pages. */
  public @Nullable Integer pageAt(int offset) {
    return file == null ? null : file.pageAt(toSource(offset));
  }

  /** The repaired text. */
  public String text() {
    return text;
  }

  /** The text as it stands in the file. */
  public String source() {
    return source;
  }

  /** The source offset of a clean offset; the source's length for the end of the text. */
  public int toSource(int offset) {
    return offset < offsets.length ? offsets[offset] : source.length();
  }

  /** The first clean offset that stands at or after a source offset. */
  public int fromSource(int sourceOffset) {
    int at = Arrays.binarySearch(offsets, sourceOffset);
    return at >= 0 ? at : -at - 1;
  }

  /** The stretch of the source behind a stretch of clean text. */
  public Span toSource(Span span) {
    return toSource(span.start(), span.end());
  }

  /** The stretch of the source behind the clean stretch {@code [start, end)}. */
  public Span toSource(int start, int end) {
    if (start >= end) {
      return new Span(toSource(start), toSource(start));
    }
    return new Span(offsets[start], offsets[end - 1] + 1);
  }

  /** The source's own characters behind a clean stretch. */
  public Excerpt excerpt(int start, int end) {
    return Excerpt.of(source, toSource(start, end));
  }

  /**
   * A name as written: with the brackets and the traditional characters of the source, without its
   * blanks and line breaks. A bracket closes as it was opened: {@code 各县(区）} is {@code 各县(区)}.
   */
  public String written(int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    char opened = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean bracket = c == '（' || c == '）' || c == '〔' || c == '〕';
      char before = source.charAt(toSource(i));
      if (c == '（') {
        opened = before;
      } else if (c == '）' && (opened == '(' || opened == '（')) {
        before = opened == '(' ? ')' : '）';
      }
      if (c != '\n' && c != '\t' && c != ' ') {
        out.append(bracket || (Characters.isHan(c) && Characters.isHan(before)) ? before : c);
      }
    }
    return out.toString();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  /** The repaired text. */
  @Override
  public String toString() {
    return text;
  }
}
