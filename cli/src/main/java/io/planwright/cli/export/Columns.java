package io.planwright.cli.export;

import io.planwright.cli.sheet.Cell;
import io.planwright.model.Metadata;
import io.planwright.model.Provenance;
import io.planwright.model.Region;
import io.planwright.search.Clause;
import io.planwright.search.Plan;
import io.planwright.search.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns that tables have in common. */
final class Columns {
  private Columns() {}

  /** The plan at the beginning of a row: its name, its place, its level. */
  static <T> List<Field<T>> plan(Function<T, Plan> plan) {
    return List.of(
        new Field<>("document", row -> Cell.of(Ids.of(plan.apply(row)))),
        new Field<>("region", row -> Cell.of(name(region(plan.apply(row))))),
        new Field<>("regionCode", row -> Cell.of(code(region(plan.apply(row))))),
        new Field<>("level", row -> Cell.of(metadata(plan.apply(row)).level())));
  }

  /** The plan at the end of a row: how to cite it and where its file is. */
  static <T> List<Field<T>> source(Function<T, Plan> plan) {
    return List.of(
        new Field<>("documentTitle", row -> Cell.of(metadata(plan.apply(row)).title())),
        new Field<>("docNumber", row -> Cell.of(metadata(plan.apply(row)).docNumber())),
        new Field<>("docType", row -> Cell.of(metadata(plan.apply(row)).docType())),
        new Field<>("issuedDate", row -> Cell.of(metadata(plan.apply(row)).dates().issued())),
        new Field<>("planStart", row -> Cell.ordinal(metadata(plan.apply(row)).periodStart())),
        new Field<>("planEnd", row -> Cell.ordinal(metadata(plan.apply(row)).periodEnd())),
        new Field<>("reference", row -> Cell.of(Reference.to(plan.apply(row)))),
        new Field<>("source", row -> new Cell.SourceFile(plan.apply(row).source().path())),
        new Field<>("documentId", row -> Cell.of(plan.apply(row).document().id())));
  }

  /** The quote of a fact and where it stands, then its plan. */
  static <T> List<Field<PlanFact<T>>> proof() {
    List<Field<PlanFact<T>>> fields = new ArrayList<>();
    fields.add(new Field<>("quote", row -> Cell.of(row.quote().text())));
    fields.add(new Field<>("section", row -> Cell.of(section(row))));
    fields.add(new Field<>("clauseId", row -> Cell.of(clause(row))));
    fields.add(new Field<>("page", row -> Cell.ordinal(page(row))));
    fields.add(new Field<>("start", row -> Cell.ordinal(row.quote().span().start())));
    fields.add(new Field<>("end", row -> Cell.ordinal(row.quote().span().end())));
    fields.addAll(source(PlanFact::plan));
    return fields;
  }

  /** How sure it is and what made it. */
  static <T> List<Field<PlanFact<T>>> making() {
    return List.of(
        new Field<>(
            "confidence",
            row -> Cell.of(row.provenance() == null ? null : row.provenance().confidence())),
        new Field<>(
            "ruleId", row -> Cell.of(row.provenance() == null ? null : row.provenance().ruleId())));
  }

  private static @Nullable String section(PlanFact<?> fact) {
    @Nullable Provenance provenance = fact.provenance();
    @Nullable Clause clause = fact.clause();
    if (provenance != null && provenance.section() != null) {
      return provenance.section();
    }
    return clause == null ? null : String.join(" / ", clause.path());
  }

  private static @Nullable String clause(PlanFact<?> fact) {
    @Nullable Clause clause = fact.clause();
    return clause == null ? null : Ids.of(fact.plan(), clause);
  }

  private static @Nullable Integer page(PlanFact<?> fact) {
    @Nullable Provenance provenance = fact.provenance();
    return provenance != null && provenance.page() != null
        ? provenance.page()
        : fact.plan().source().pageAt(fact.quote().span().start());
  }

  static Metadata metadata(Plan plan) {
    return plan.document().metadata();
  }

  static @Nullable Region region(Plan plan) {
    return metadata(plan).region();
  }

  static @Nullable String name(@Nullable Region region) {
    return region == null ? null : region.name();
  }

  static @Nullable String code(@Nullable Region region) {
    return region == null ? null : region.code();
  }
}
