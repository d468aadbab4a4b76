package io.planwright.fuzz;

import io.planwright.model.Source;
import io.planwright.read.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Inputs as texts. */
final class Texts {
  /** A hash of no bytes: what is fuzzed here never looks at it. */
  private static final String NO_HASH = "0".repeat(64);

  private Texts() {}

  /** The text these bytes stand for; those that fit no character become U+FFFD. */
  static String of(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }

  /** A text as a reader of plain text hands it on. */
  static SourceText source(String text) {
    Source source = new Source("方案.txt", "text/plain", NO_HASH, "UTF-8", null);
    return new SourceText(source, text, List.of(), List.of(), List.of());
  }
}
