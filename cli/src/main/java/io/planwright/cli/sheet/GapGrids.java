package io.planwright.cli.sheet;

import io.planwright.cli.sheet.Grid.Head;
import io.planwright.model.Region;
import io.planwright.search.compare.GapComparison;
import io.planwright.search.compare.document.Gap;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet of what a place lacks: one row for each quote of another plan, and what it rests on.
 */
public final class GapGrids {
  private GapGrids() {}

  /** The sheets in the order of the workbook. */
  public static List<Grid> of(GapComparison comparison) {
    List<Head> heads =
        List.of(
            Head.of("gap", Grid.NARROW),
            Head.of("subject", Grid.WIDE),
            Head.of("absence", Grid.MEDIUM),
            Head.of("places", Grid.NARROW),
            Head.of("region", Grid.MEDIUM),
            Head.of("quote", Grid.QUOTE),
            Head.of("section", Grid.WIDE),
            Head.of("source", Grid.WIDE),
            Head.of("documentTitle", Grid.WIDE));
    List<List<Cell>> rows = new ArrayList<>();
    for (Gap gap : comparison.gaps()) {
      for (Gap.Evidence evidence : gap.evidence()) {
        Region region = evidence.plan().document().metadata().region();
        rows.add(
            List.of(
                new Cell.Choice(gap.kind().code(), "label.Gap." + gap.kind().name()),
                Cell.of(gap.name()),
                CoverageGrid.choice(comparison.certainty()),
                Cell.count(gap.places()),
                Cell.of(region == null ? null : region.name()),
                Cell.of(evidence.quote().text()),
                Cell.of(evidence.section()),
                new Cell.SourceFile(evidence.plan().source().path()),
                Cell.of(evidence.plan().document().metadata().title())));
      }
    }
    return List.of(Grid.list("gap", heads, rows), CoverageGrid.of(comparison.coverage()));
  }
}
