package io.planwright.extract.metadata;

import io.planwright.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the metadata block of a page says, label by label.
 *
 * @param values the first value of each field
 * @param spans where the block stands in the text, in text order; empty for blocks beside the text
 */
record MetadataBlock(Map<Field, Value> values, List<Span> spans) {
  /** Copies the collections. */
  MetadataBlock {
    values = Map.copyOf(values);
    spans = List.copyOf(spans);
  }

  /**
   * A value.
   *
   * @param clean in clean text
   * @param written as the source has it
   */
  record Value(String clean, String written) {}

  /** The value of a field in clean text. */
  Optional<String> get(Field field) {
    return Optional.ofNullable(values.get(field)).map(Value::clean);
  }

  /** The value of a field as the source has it. */
  Optional<String> written(Field field) {
    return Optional.ofNullable(values.get(field)).map(Value::written);
  }

  /** The offset after the block that covers an offset; the offset itself outside all blocks. */
  int endAt(int offset) {
    for (Span span : spans) {
      if (span.contains(offset)) {
        return span.end();
      }
    }
    return offset;
  }

  /** Whether a block begins at an offset. */
  boolean beginsAt(int offset) {
    for (Span span : spans) {
      if (span.start() == offset) {
        return true;
      }
    }
    return false;
  }
}
