package io.planwright.cli.sheet;

import io.planwright.model.Metadata;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sheet of documents: metadata and how many facts of each kind there are. */
final class DocumentSheet {
  private static final int NARROW = 9;
  private static final int MEDIUM = 14;
  private static final int WIDE = 28;

  private DocumentSheet() {}

  static FactSheet<PolicyDocument> create() {
    List<Column<PolicyDocument>> columns = new ArrayList<>(FactSheets.context());
    columns.add(of("regionCode", NARROW, data -> Cell.of(code(data.region()))));
    columns.add(of("regionParents", MEDIUM, data -> Cell.of(parents(data.region()))));
    columns.add(of("level", NARROW, data -> Cell.of(data.level())));
    columns.add(of("docNumber", WIDE, data -> Cell.of(data.docNumber())));
    columns.add(of("issuers", WIDE, data -> Cell.of(data.issuers())));
    columns.add(of("docType", MEDIUM, data -> Cell.of(data.docType())));
    columns.add(of("status", MEDIUM, data -> Cell.of(data.status())));
    columns.add(of("isGovernmentPlan", NARROW, data -> Cell.of(data.governmentPlan())));
    columns.add(of("periodStart", NARROW, data -> Cell.ordinal(data.periodStart())));
    columns.add(of("periodEnd", NARROW, data -> Cell.ordinal(data.periodEnd())));
    columns.add(of("issuedDate", MEDIUM, data -> Cell.of(data.dates().issued())));
    columns.add(of("publishedDate", MEDIUM, data -> Cell.of(data.dates().published())));
    columns.add(of("effectiveDate", MEDIUM, data -> Cell.of(data.dates().effective())));
    columns.add(of("expiryDate", MEDIUM, data -> Cell.of(data.dates().expiry())));
    columns.add(of("indexNumber", MEDIUM, data -> Cell.of(data.indexNumber())));
    columns.add(of("topic", MEDIUM, data -> Cell.of(data.topic())));
    columns.add(of("keywords", WIDE, data -> Cell.of(data.keywords())));
    columns.add(of("summary", 60, data -> Cell.of(data.summary())));
    columns.add(count("targetCount", PolicyDocument::targets));
    columns.add(count("incentiveCount", PolicyDocument::incentives));
    columns.add(count("responsibilityCount", PolicyDocument::responsibilities));
    columns.add(count("tableCount", PolicyDocument::tables));
    columns.add(count("citationCount", PolicyDocument::citations));
    columns.add(FactSheets.column("documentId", MEDIUM, document -> Cell.of(document.id())));
    columns.add(new Column<>("sha256", MEDIUM, fact -> Cell.of(fact.source().sha256())));
    columns.add(
        FactSheets.column("start", NARROW, document -> Cell.ordinal(document.span().start())));
    columns.add(FactSheets.column("end", NARROW, document -> Cell.ordinal(document.span().end())));
    return new FactSheet<>("document", columns, FactSheets.each(List::of));
  }

  private static Column<PolicyDocument> of(
      String field, int width, Function<Metadata, Cell> value) {
    return FactSheets.column(field, width, document -> value.apply(document.metadata()));
  }

  private static Column<PolicyDocument> count(
      String field, Function<PolicyDocument, List<?>> facts) {
    return FactSheets.column(field, NARROW, document -> Cell.count(facts.apply(document).size()));
  }

  private static @Nullable String code(@Nullable Region region) {
    return region == null ? null : region.code();
  }

  private static List<String> parents(@Nullable Region region) {
    return region == null ? List.of() : region.parents();
  }
}
