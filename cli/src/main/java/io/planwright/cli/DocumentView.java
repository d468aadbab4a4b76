package io.planwright.cli;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.html.DocumentReport;
import io.planwright.cli.html.Report;
import io.planwright.cli.json.DocumentComparisonJson;
import io.planwright.cli.json.JsonWriter;
import io.planwright.cli.sheet.DocumentGrids;
import io.planwright.cli.sheet.Grid;
import io.planwright.cli.sheet.SourceLinks;
import io.planwright.cli.table.DocumentTables;
import io.planwright.search.compare.Coverage;
import io.planwright.search.compare.document.DocumentComparison;
import java.util.List;
import java.util.Optional;

/**
 * A {@link DocumentComparison} for every format.
 *
 * @param messages the user's language
 * @param comparison what is shown
 * @param coverage what it rests on
 */
record DocumentView(Messages messages, DocumentComparison comparison, Coverage coverage)
    implements ComparisonView {
  @Override
  public boolean isEmpty() {
    return comparison.entries().isEmpty();
  }

  @Override
  public void json(JsonWriter json) {
    new DocumentComparisonJson(json).write(comparison, coverage);
  }

  @Override
  public List<Grid> grids() {
    return DocumentGrids.of(comparison, coverage);
  }

  @Override
  public Optional<Report> report(SourceLinks links) {
    return Optional.of(
        DocumentReport.of(comparison, coverage, messages, links, ProgramVersion.line()));
  }

  @Override
  public List<String> lines(int width, Style style) {
    return new DocumentTables(messages, width, style).lines(comparison, coverage);
  }
}
