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
import io.planwright.search.compare.document.Gap;
import java.util.List;
import java.util.Optional;

/**
 * What a place lacks, for every format.
 *
 * @param messages the user's language
 * @param place the place
 * @param others how many plans of other places it was set against
 * @param gaps what they have and it lacks
 */
record GapView(Messages messages, String place, int others, List<Gap> gaps)
    implements ComparisonView {
  @Override
  public boolean isEmpty() {
    return gaps.isEmpty();
  }

  @Override
  public void json(JsonWriter json) {
    GapJson.write(json, place, others, gaps);
  }

  @Override
  public List<Grid> grids() {
    return GapGrids.of(gaps);
  }

  @Override
  public Optional<Report> report(SourceLinks links) {
    return Optional.of(GapReport.of(place, others, gaps, messages, links, ProgramVersion.line()));
  }

  @Override
  public List<String> lines(int width, Style style) {
    return new GapTables(messages, width, style).lines(place, others, gaps);
  }
}
