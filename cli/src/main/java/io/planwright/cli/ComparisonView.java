package io.planwright.cli;

import io.planwright.cli.console.Style;
import io.planwright.cli.html.Report;
import io.planwright.cli.json.JsonWriter;
import io.planwright.cli.sheet.Grid;
import io.planwright.cli.sheet.SourceLinks;
import java.util.List;
import java.util.Optional;

/** A comparison, ready to be shown in any format. */
interface ComparisonView {
  /** Whether nothing answers the question. */
  boolean isEmpty();

  /** Writes it as one JSON object. */
  void json(JsonWriter json);

  /** The sheets of a workbook. */
  List<Grid> grids();

  /**
   * The page of a browser, where there is one.
   *
   * @param links from the page to the sources
   */
  default Optional<Report> report(SourceLinks links) {
    return Optional.empty();
  }

  /** The lines of a terminal. */
  List<String> lines(int width, Style style);
}
