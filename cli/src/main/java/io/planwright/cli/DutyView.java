package io.planwright.cli;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.html.DutyReport;
import io.planwright.cli.html.Report;
import io.planwright.cli.json.ComparisonJson;
import io.planwright.cli.json.JsonWriter;
import io.planwright.cli.sheet.DutyGrids;
import io.planwright.cli.sheet.Grid;
import io.planwright.cli.sheet.SourceLinks;
import io.planwright.cli.table.DutyTables;
import io.planwright.search.compare.DutyComparison;
import java.util.List;
import java.util.Optional;

/**
 * A {@link DutyComparison} for every format.
 *
 * @param messages the user's language
 * @param comparison what is shown
 */
record DutyView(Messages messages, DutyComparison comparison) implements ComparisonView {
  @Override
  public boolean isEmpty() {
    return comparison.units().isEmpty();
  }

  @Override
  public void json(JsonWriter json) {
    new ComparisonJson(json).write(comparison);
  }

  @Override
  public List<Grid> grids() {
    return DutyGrids.of(comparison);
  }

  @Override
  public Optional<Report> report(SourceLinks links) {
    return Optional.of(DutyReport.of(comparison, messages, links, ProgramVersion.line()));
  }

  @Override
  public List<String> lines(int width, Style style) {
    return new DutyTables(messages, width, style).lines(comparison);
  }
}
