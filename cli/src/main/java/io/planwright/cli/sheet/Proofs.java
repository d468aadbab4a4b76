package io.planwright.cli.sheet;

import io.planwright.cli.sheet.Grid.Head;
import io.planwright.model.Excerpt;
import io.planwright.model.Provenance;
import io.planwright.search.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns with which every row of a comparison ends: quote, section, source and place. */
final class Proofs {
  private Proofs() {}

  static List<Head> heads() {
    return List.of(
        Head.of("valueText", Grid.MEDIUM),
        Head.of("quote", Grid.QUOTE),
        Head.of("section", Grid.WIDE),
        Head.of("page", Grid.NARROW),
        Head.of("source", Grid.WIDE),
        Head.of("documentTitle", Grid.WIDE),
        Head.of("documentId", Grid.MEDIUM),
        Head.of("start", Grid.NARROW),
        Head.of("end", Grid.NARROW));
  }

  static List<Cell> cells(
      Plan plan, @Nullable Excerpt value, Excerpt quote, Provenance provenance) {
    return List.of(
        Cell.of(value == null ? null : value.text()),
        Cell.of(quote.text()),
        Cell.of(provenance.section()),
        Cell.ordinal(provenance.page()),
        new Cell.SourceFile(plan.source().path()),
        Cell.of(plan.document().metadata().title()),
        Cell.of(plan.document().id()),
        Cell.ordinal(quote.span().start()),
        Cell.ordinal(quote.span().end()));
  }
}
