package io.planwright.cli.parameters;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pieces of JSON Schema. */
final class Schemas {
  /** What is not decided yet: nothing, or 待填. */
  static final Map<String, Object> OPEN = Map.of("$ref", "#/$defs/待填");

  private Schemas() {}

  /** Keywords in this order: name, value, name, value. */
  static Map<String, Object> of(Object... namesAndValues) {
    Map<String, Object> schema = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      schema.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return Collections.unmodifiableMap(schema);
  }

  /** A text that a pattern matches as a whole. */
  static Map<String, Object> matching(String pattern) {
    return of("type", "string", "pattern", "^\\s*(?:" + pattern + ")\\s*$");
  }

  /** What the reference of {@link #OPEN} means. */
  static Map<String, Object> open() {
    return of(
        "description",
        "尚未确定：待填，或留空",
        "anyOf",
        List.of(of("type", "null"), matching("(?:【?待填(?:[：:][^】]*)?】?)?")));
  }

  /** One of several. */
  static Map<String, Object> anyOf(Map<String, Object> first, Map<String, Object> second) {
    return of("anyOf", List.of(first, second));
  }
}
