package io.planwright.model;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file a text came from.
 *
 * @param path as the user gave it
 * @param mediaType such as {@code text/plain} or {@code text/html}
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param charset the charset its text was decoded with, null for formats that carry their own
 * @param pageCount the number of pages in paged formats, else null
 * @param pageStarts the offset in the text at which each page that was read begins, rising from 0;
 *     empty for formats without pages
 * @param recognisedPages the numbers, from 1, of pages whose text was recognised from their
 *     pictures
 */
public record Source(
    String path,
    String mediaType,
    String sha256,
    @Nullable String charset,
    @Nullable Integer pageCount,
    List<Integer> pageStarts,
    List<Integer> recognisedPages) {
  /** Copies the lists. */
  public Source {
    pageStarts = List.copyOf(pageStarts);
    recognisedPages = List.copyOf(recognisedPages);
  }

  /** A file of which no page was read. */
  public Source(
      String path,
      String mediaType,
      String sha256,
      @Nullable String charset,
      @Nullable Integer pageCount) {
    this(path, mediaType, sha256, charset, pageCount, List.of(), List.of());
  }

  /** The number of the page an offset of the text is on, from 1; null for formats without pages. */
  public @Nullable Integer pageAt(int offset) {
    if (pageStarts.isEmpty()) {
      return null;
    }
    int at = Collections.binarySearch(pageStarts, offset);
    return Math.max(1, at >= 0 ? lastWithSameStart(at) + 1 : -at - 1);
  }

  /** Pages without text begin where the next one does; the last of them holds the text. */
  private int lastWithSameStart(int page) {
    int last = page;
    while (last + 1 < pageStarts.size() && pageStarts.get(last + 1).equals(pageStarts.get(page))) {
      last++;
    }
    return last;
  }

  /** The same with the text cut off at an offset. */
  public Source cut(int end) {
    return new Source(
        path,
        mediaType,
        sha256,
        charset,
        pageCount,
        pageStarts.stream().map(start -> Math.min(start, end)).toList(),
        recognisedPages);
  }
}
