package io.planwright.extract.split;

import io.planwright.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document's stretch of clean text.
 *
 * @param start offset of its first character
 * @param end offset after its last
 * @param heading the title line that made it a document of its own, null for the first of a file
 *     whose title stands once
 * @param foreign stretches inside it that belong to another, cut-off document, in clean offsets
 */
public record Slice(int start, int end, @Nullable String heading, List<Span> foreign) {
  /** Copies the list. */
  public Slice {
    foreign = List.copyOf(foreign);
  }
}
