package io.planwright.cli.export;

import io.planwright.cli.sheet.Cell;
import io.planwright.read.Fingerprint;
import io.planwright.search.Plan;
import io.planwright.search.compare.CitationLinks;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of citations: which plan names which document, and why. */
final class CitationTable {
  private static final int DIGITS = 12;

  private CitationTable() {}

  static DataTable<PlanFact<CitationLinks.Link>> of(Facts facts) {
    List<Field<PlanFact<CitationLinks.Link>>> fields = new ArrayList<>();
    fields.add(new Field<>("id", row -> Cell.of(row.id())));
    fields.addAll(Columns.plan(PlanFact::plan));
    fields.add(new Field<>("relation", row -> Cell.of(row.value().citation().relation())));
    fields.add(new Field<>("citedTitle", row -> Cell.of(row.value().citation().title())));
    fields.add(new Field<>("citedDocNumber", row -> Cell.of(row.value().citation().docNumber())));
    fields.add(new Field<>("citedDocument", row -> Cell.of(cited(row.value()))));
    fields.add(new Field<>("citedInside", row -> Cell.of(row.value().cited() != null)));
    fields.addAll(Columns.proof());
    return new DataTable<>(DataSet.CITATIONS.code(), fields, facts.citations());
  }

  /**
   * The name of the document that is named: that of the plan where it is among those read, else
   * {@code x} and digits made of its number or title, the same for all who name it.
   */
  static String cited(CitationLinks.Link link) {
    @Nullable Plan cited = link.cited();
    if (cited != null) {
      return Ids.of(cited);
    }
    byte[] key = CitationLinks.key(link.citation()).getBytes(StandardCharsets.UTF_8);
    return "x" + Fingerprint.of(key).sha256().substring(0, DIGITS);
  }
}
