package io.planwright.search;

import io.planwright.model.Span;
import java.util.List;

/**
 * A piece of text with the words that were looked for.
 *
 * @param text the piece, as it stands in the source
 * @param marks where these words stand in it, in order, without overlap
 * @param cutBefore whether words before it were left out
 * @param cutBehind whether words behind it were left out
 */
public record Snippet(String text, List<Span> marks, boolean cutBefore, boolean cutBehind) {
  /** Copies the list. */
  public Snippet {
    marks = List.copyOf(marks);
  }
}
