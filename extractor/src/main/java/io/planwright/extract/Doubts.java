package io.planwright.extract;

import io.planwright.model.PolicyDocument;
import io.planwright.model.Provenance;
import io.planwright.model.Span;
import io.planwright.model.Table;
import io.planwright.read.SourceText;
import io.planwright.read.scan.Recognition;

/**
 * Marks facts that were read off a scan with how sure the recognition was of them. Facts of a text
 * that a file spells out stay as they are.
 *
 * <p>Example: 高新技术企业达到400家 on a scanned page, of whose characters the first 0 was the most doubtful
 * with 0.871, gets 0.871.
 */
final class Doubts {
  private final String text;
  private final Recognition recognition;

  private Doubts(SourceText source) {
    this.text = source.text();
    this.recognition = source.recognition();
  }

  /** The document with its facts marked. */
  static PolicyDocument marked(PolicyDocument document, SourceText source) {
    return source.recognition().equals(Recognition.NONE)
        ? document
        : new Doubts(source).marked(document);
  }

  private PolicyDocument marked(PolicyDocument document) {
    return new PolicyDocument(
        document.id(),
        document.span(),
        document.metadata(),
        document.outline(),
        document.targets().stream()
            .map(one -> one.with(marked(one.provenance(), one.quote().span())))
            .toList(),
        document.incentives().stream()
            .map(one -> one.with(marked(one.provenance(), one.quote().span())))
            .toList(),
        document.responsibilities().stream()
            .map(one -> one.with(marked(one.provenance(), one.quote().span())))
            .toList(),
        document.tables().stream().map(this::marked).toList(),
        document.citations());
  }

  private Provenance marked(Provenance provenance, Span span) {
    return recognition.confidence(text, span).map(provenance::recognised).orElse(provenance);
  }

  private Table marked(Table table) {
    return recognition.confidence(text, table.span()).map(table::recognised).orElse(table);
  }
}
