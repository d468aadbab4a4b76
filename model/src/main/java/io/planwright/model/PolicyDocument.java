package io.planwright.model;

import java.util.List;

/**
 * One policy document with everything read out of it.
 *
 * @param id stable: the same bytes give the same id
 * @param span where it lies in the source text
 * @param metadata title, issuer, dates, region …
 * @param outline its numbered sections
 * @param targets commitments with numbers
 * @param incentives money and preferences
 * @param responsibilities notes on who does what
 * @param tables tables of numbers
 * @param citations other documents it names
 */
public record PolicyDocument(
    String id,
    Span span,
    Metadata metadata,
    List<Section> outline,
    List<Target> targets,
    List<Incentive> incentives,
    List<Responsibility> responsibilities,
    List<Table> tables,
    List<Citation> citations) {
  /** Copies the lists. */
  public PolicyDocument {
    outline = List.copyOf(outline);
    targets = List.copyOf(targets);
    incentives = List.copyOf(incentives);
    responsibilities = List.copyOf(responsibilities);
    tables = List.copyOf(tables);
    citations = List.copyOf(citations);
  }
}
