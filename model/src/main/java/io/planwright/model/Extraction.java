package io.planwright.model;

import java.util.List;

/**
 * Everything read out of one source file.
 *
 * @param source the file
 * @param documents the documents it holds, in order
 * @param diagnostics what a user should know about the reading
 */
public record Extraction(
    Source source, List<PolicyDocument> documents, List<Diagnostic> diagnostics) {
  /** The version of the JSON contract. */
  public static final String SCHEMA_VERSION = "1";

  /** Copies the lists. */
  public Extraction {
    documents = List.copyOf(documents);
    diagnostics = List.copyOf(diagnostics);
  }
}
