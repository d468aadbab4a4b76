package io.planwright.cli.sheet;

import io.planwright.cli.sheet.Grid.Head;
import io.planwright.search.Plan;
import io.planwright.search.compare.Coverage;
import io.planwright.search.compare.Material;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sheet on what a comparison rests on: one row for each plan and each file not read. */
final class CoverageGrid {
  private CoverageGrid() {}

  static Grid of(Coverage coverage) {
    List<Head> heads =
        List.of(
            Head.of("coverage", Grid.MEDIUM),
            Head.of("region", Grid.MEDIUM),
            Head.of("documentTitle", Grid.QUOTE),
            Head.of("facts", Grid.NARROW),
            Head.of("copies", Grid.WIDE),
            Head.of("source", Grid.WIDE),
            Head.of("documentId", Grid.MEDIUM),
            Head.of("message", Grid.QUOTE));
    List<List<Cell>> rows = new ArrayList<>();
    for (Coverage.Document document : coverage.documents()) {
      Plan plan = document.origin().plan();
      rows.add(
          List.of(
              choice(document.state()),
              Cell.of(document.place()),
              Cell.of(plan.document().metadata().title()),
              Cell.count(document.facts()),
              Cell.of(document.origin().copies().stream().map(CoverageGrid::shown).toList()),
              new Cell.SourceFile(plan.source().path()),
              Cell.of(plan.document().id()),
              Cell.of(document.missing().stream().map(Material.Gap::reason).distinct().toList())));
    }
    for (Material.Gap gap : coverage.unread()) {
      rows.add(
          List.of(
              new Cell.Choice("unread", "label.State.UNREAD"),
              Cell.EMPTY,
              Cell.EMPTY,
              Cell.EMPTY,
              Cell.EMPTY,
              new Cell.SourceFile(gap.path()),
              Cell.EMPTY,
              Cell.of(gap.reason())));
    }
    return Grid.list("coverage", heads, rows);
  }

  private static String shown(Plan copy) {
    return copy.name() + " (" + copy.source().path() + ")";
  }

  /** An alternative of a comparison under its name in JSON. */
  static Cell choice(Enum<?> value) {
    String type = value.getDeclaringClass().getSimpleName();
    return new Cell.Choice(
        value.name().toLowerCase(Locale.ROOT), "label." + type + "." + value.name());
  }
}
