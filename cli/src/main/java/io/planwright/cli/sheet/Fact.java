package io.planwright.cli.sheet;

import io.planwright.model.PolicyDocument;
import io.planwright.model.Region;
import io.planwright.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * A fact with the document and the file it comes from.
 *
 * @param source the file
 * @param document the document, null for what concerns the file as a whole
 * @param value the fact itself
 * @param <T> the kind of fact
 */
record Fact<T>(Source source, @Nullable PolicyDocument document, T value) {
  /** The title of the document, null when unknown. */
  @Nullable String title() {
    return document == null ? null : document.metadata().title();
  }

  /** The name of the place the document is for, null when unknown. */
  @Nullable String region() {
    @Nullable Region region = document == null ? null : document.metadata().region();
    return region == null ? null : region.name();
  }
}
