package io.planwright.search;

import io.planwright.model.Extraction;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Source;
import io.planwright.model.Span;
import java.util.List;

/**
 * A policy document as it is indexed and compared: what was read out of it, and its words.
 *
 * <p>Spans of the document point into the text of its source, of which a plan keeps only its own
 * part; {@link #slice} takes this into account.
 *
 * @param source the file
 * @param document its facts
 * @param text the words of this document alone; empty where only its facts are at hand
 */
public record Plan(Source source, PolicyDocument document, String text) {
  /**
   * The documents of one file.
   *
   * @param extraction what was read out of it
   * @param sourceText the whole text of the file, into which the spans point
   */
  public static List<Plan> of(Extraction extraction, String sourceText) {
    return extraction.documents().stream()
        .map(document -> new Plan(extraction.source(), document, document.span().slice(sourceText)))
        .toList();
  }

  /**
   * The documents of one file of which only the facts are at hand, not the words.
   *
   * @param extraction what was read out of it
   */
  public static List<Plan> ofFacts(Extraction extraction) {
    return extraction.documents().stream()
        .map(document -> new Plan(extraction.source(), document, ""))
        .toList();
  }

  /** The words at a span of the source that lies within this document. */
  public String slice(Span span) {
    int origin = document.span().start();
    return text.substring(span.start() - origin, span.end() - origin);
  }

  /** Whether its words are at hand, or only its facts. */
  public boolean hasText() {
    return !text.isEmpty() || document.span().length() == 0;
  }

  /** What to call it: its title, or the name of its file where it has none. */
  public String name() {
    String title = document.metadata().title();
    return title == null ? source.path() : title;
  }
}
