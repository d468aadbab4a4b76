package io.planwright.model;

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
 * @param recognisedPages the numbers, from 1, of pages whose text was recognised from their
 *     pictures
 */
public record Source(
    String path,
    String mediaType,
    String sha256,
    @Nullable String charset,
    @Nullable Integer pageCount,
    List<Integer> recognisedPages) {
  /** Copies the list. */
  public Source {
    recognisedPages = List.copyOf(recognisedPages);
  }

  /** A file of which nothing had to be recognised. */
  public Source(
      String path,
      String mediaType,
      String sha256,
      @Nullable String charset,
      @Nullable Integer pageCount) {
    this(path, mediaType, sha256, charset, pageCount, List.of());
  }
}
