package io.planwright.cli.sheet;

import io.planwright.cli.sheet.Grid.Head;
import io.planwright.model.Region;
import io.planwright.search.compare.document.Gap;
import java.util.ArrayList;
import java.util.List;

/** The sheet of what a place lacks: one row for each quote of another place. */
public final class GapGrids {
  private GapGrids() {}

  /** The one sheet. */
  public static List<Grid> of(List<Gap> gaps) {
    List<Head> heads =
        List.of(
            Head.of("gap", Grid.NARROW),
            Head.of("subject", Grid.WIDE),
            Head.of("places", Grid.NARROW),
            Head.of("region", Grid.MEDIUM),
            Head.of("quote", Grid.QUOTE),
            Head.of("section", Grid.WIDE),
            Head.of("source", Grid.WIDE),
            Head.of("documentTitle", Grid.WIDE));
    List<List<Cell>> rows = new ArrayList<>();
    for (Gap gap : gaps) {
      for (Gap.Evidence evidence : gap.evidence()) {
        Region region = evidence.plan().document().metadata().region();
        rows.add(
            List.of(
                new Cell.Choice(gap.kind().code(), "label.Gap." + gap.kind().name()),
                Cell.of(gap.name()),
                Cell.count(gap.evidence().size()),
                Cell.of(region == null ? null : region.name()),
                Cell.of(evidence.quote().text()),
                Cell.of(evidence.section()),
                new Cell.SourceFile(evidence.plan().source().path()),
                Cell.of(evidence.plan().document().metadata().title())));
      }
    }
    return List.of(Grid.list("gap", heads, rows));
  }
}
