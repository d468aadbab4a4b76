package io.planwright.cli.sheet;

import io.planwright.cli.sheet.Grid.Head;
import io.planwright.model.Metadata;
import io.planwright.search.Clause;
import io.planwright.search.Hit;
import io.planwright.search.Hit.Found;
import io.planwright.search.Reference;
import io.planwright.search.SearchRequest;
import io.planwright.search.SearchResult;
import java.util.ArrayList;
import java.util.List;

/** What a search found as one sheet: a row for each hit, facts with the columns of extraction. */
public final class HitGrids {
  private HitGrids() {}

  /** The sheet. */
  public static List<Grid> of(SearchRequest.Kind kind, SearchResult result) {
    List<Head> heads = new ArrayList<>(List.of(Head.of("rank", Grid.NARROW)));
    heads.addAll(fields(kind));
    heads.addAll(
        List.of(
            Head.of("level", Grid.NARROW),
            Head.of("docNumber", Grid.MEDIUM),
            Head.of("issuedDate", Grid.MEDIUM),
            Head.of("headings", Grid.WIDE),
            Head.of("clause", Grid.NARROW),
            Head.of("clauseText", Grid.QUOTE),
            Head.of("reference", Grid.WIDE),
            Head.of("copies", Grid.WIDE),
            Head.of("documentId", Grid.MEDIUM)));
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < result.hits().size(); i++) {
      List<Cell> row = new ArrayList<>(List.of(Cell.ordinal(i + 1)));
      Hit hit = result.hits().get(i);
      row.addAll(cells(hit));
      row.addAll(about(hit));
      rows.add(row);
    }
    return List.of(Grid.list("hit", heads, rows));
  }

  private static List<Cell> about(Hit hit) {
    Metadata metadata = hit.plan().document().metadata();
    Clause clause = hit.clause().orElse(null);
    return List.of(
        Cell.of(metadata.level()),
        Cell.of(metadata.docNumber()),
        Cell.of(metadata.dates().issued()),
        Cell.of(clause == null ? null : clause.heading()),
        Cell.ordinal(clause == null ? null : clause.number()),
        Cell.of(clause == null ? null : clause.text()),
        Cell.of(Reference.to(hit.plan())),
        Cell.of(hit.copies()),
        Cell.of(hit.plan().document().id()));
  }

  private static List<Head> fields(SearchRequest.Kind kind) {
    return switch (kind) {
      case TARGETS -> heads(FactSheets.targets().columns());
      case INCENTIVES -> heads(FactSheets.incentives().columns());
      case DUTIES -> heads(FactSheets.responsibilities().columns());
      case CLAUSES, DOCUMENTS -> heads(FactSheets.hits());
    };
  }

  private static <T> List<Head> heads(List<Column<T>> columns) {
    return columns.stream().map(column -> Head.of(column.field(), column.width())).toList();
  }

  private static List<Cell> cells(Hit hit) {
    return switch (hit.found()) {
      case Found.OfTarget one -> row(FactSheets.targets().columns(), hit, one.target());
      case Found.OfIncentive one -> row(FactSheets.incentives().columns(), hit, one.incentive());
      case Found.OfDuty one -> row(FactSheets.responsibilities().columns(), hit, one.duty());
      case Found.OfClause one -> row(FactSheets.hits(), hit, hit);
      case Found.OfDocument one -> row(FactSheets.hits(), hit, hit);
    };
  }

  private static <T> List<Cell> row(List<Column<T>> columns, Hit hit, T fact) {
    Fact<T> row = new Fact<>(hit.plan().source(), hit.plan().document(), fact);
    return columns.stream().map(column -> column.value().apply(row)).toList();
  }
}
