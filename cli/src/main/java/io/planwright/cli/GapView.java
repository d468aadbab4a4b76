package io.planwright.cli;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.html.GapReport;
import io.planwright.cli.html.Report;
import io.planwright.cli.json.GapJson;
import io.planwright.cli.json.JsonWriter;
import io.planwright.cli.sheet.GapGrids;
import io.planwright.cli.sheet.Grid;
import io.planwright.cli.sheet.SourceLinks;
import io.planwright.cli.table.GapTables;
import io.planwright.search.compare.GapComparison;
import java.util.List;
import java.util.Optional;

/**
 * What a place lacks, for every format.
 *
 * @param messages the user's language
 * @param comparison what is shown
 */
record GapView(Messages messages, GapComparison comparison) implements ComparisonView {
  @Override
  public boolean isEmpty() {
    return comparison.gaps().isEmpty();
  }

  @Override
  public void json(JsonWriter json) {
    GapJson.write(json, comparison);
  }

  @Override
  public List<Grid> grids() {
    return GapGrids.of(comparison);
  }

  @Override
  public Optional<Report> report(SourceLinks links) {
    return Optional.of(GapReport.of(comparison, messages, links, ProgramVersion.line()));
  }

  @Override
  public List<String> lines(int width, Style style) {
    return new GapTables(messages, width, style).lines(comparison);
  }
}
