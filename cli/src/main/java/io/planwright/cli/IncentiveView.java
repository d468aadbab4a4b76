package io.planwright.cli;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.html.IncentiveReport;
import io.planwright.cli.html.Report;
import io.planwright.cli.json.ComparisonJson;
import io.planwright.cli.json.JsonWriter;
import io.planwright.cli.sheet.Grid;
import io.planwright.cli.sheet.IncentiveGrids;
import io.planwright.cli.sheet.SourceLinks;
import io.planwright.cli.table.IncentiveTables;
import io.planwright.search.compare.IncentiveComparison;
import java.util.List;
import java.util.Optional;

/**
 * A {@link IncentiveComparison} for every format.
 *
 * @param messages the user's language
 * @param comparison what is shown
 */
record IncentiveView(Messages messages, IncentiveComparison comparison) implements ComparisonView {
  @Override
  public boolean isEmpty() {
    return comparison.rows().isEmpty();
  }

  @Override
  public void json(JsonWriter json) {
    new ComparisonJson(json).write(comparison);
  }

  @Override
  public List<Grid> grids() {
    return IncentiveGrids.of(comparison);
  }

  @Override
  public Optional<Report> report(SourceLinks links) {
    return Optional.of(IncentiveReport.of(comparison, messages, links, ProgramVersion.line()));
  }

  @Override
  public List<String> lines(int width, Style style) {
    return new IncentiveTables(messages, width, style).lines(comparison);
  }
}
