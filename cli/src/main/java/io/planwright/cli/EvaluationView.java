package io.planwright.cli;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.json.EvaluationJson;
import io.planwright.cli.json.JsonWriter;
import io.planwright.cli.sheet.EvaluationGrid;
import io.planwright.cli.sheet.Grid;
import io.planwright.cli.table.EvaluationTables;
import io.planwright.search.evaluate.Evaluation;
import java.util.List;

/**
 * What was measured of the search, for every format.
 *
 * @param messages the user's language
 * @param report what is shown
 * @param each whether a terminal shows each question
 */
record EvaluationView(Messages messages, Evaluation.Report report, boolean each)
    implements ComparisonView {
  @Override
  public boolean isEmpty() {
    return report.answers().isEmpty();
  }

  @Override
  public void json(JsonWriter json) {
    new EvaluationJson(json).write(report);
  }

  @Override
  public List<Grid> grids() {
    return List.of(EvaluationGrid.of(report));
  }

  @Override
  public List<String> lines(int width, Style style) {
    return new EvaluationTables(messages, width, style).lines(report, each);
  }
}
