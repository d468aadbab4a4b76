package io.planwright.cli.html;

import io.planwright.cli.console.Messages;
import io.planwright.cli.html.Chart.Bar;
import io.planwright.cli.html.Chart.Series;
import io.planwright.cli.html.Chart.Spot;
import io.planwright.cli.html.Report.Cell;
import io.planwright.cli.html.Report.Item;
import io.planwright.cli.html.Report.Section;
import io.planwright.cli.html.Report.Table;
import io.planwright.cli.sheet.SourceLinks;
import io.planwright.cli.table.DisplayWidth;
import io.planwright.model.Region;
import io.planwright.search.Plan;
import io.planwright.search.compare.document.Gap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of what a place lacks: gaps by places, each with its quotes. */
public final class GapReport {
  /** More rows than these make a picture nobody reads; the table has them all. */
  private static final int GAPS_IN_CHART = 30;

  private static final int LABEL = 30;

  private final Messages messages;
  private final ProofBook proofs;
  private final ReportFrame frame;
  private final List<Gap> gaps;

  private GapReport(List<Gap> gaps, Messages messages, SourceLinks links, String program) {
    this.gaps = gaps;
    this.messages = messages;
    proofs = new ProofBook(messages, links);
    frame = new ReportFrame(messages, program, proofs);
  }

  /**
   * The page of the gaps of a place.
   *
   * @param others how many plans of other places it was set against
   */
  public static Report of(
      String place,
      int others,
      List<Gap> gaps,
      Messages messages,
      SourceLinks links,
      String program) {
    return new GapReport(gaps, messages, links, program).report(place, others);
  }

  private Report report(String place, int others) {
    String title = messages.text("documents.gaps", place, others, gaps.size());
    List<Section> sections = new ArrayList<>();
    if (!gaps.isEmpty()) {
      sections.add(
          Section.of(
              "table",
              messages.text("sheet.gap"),
              List.of(messages.text("report.valuesHint")),
              table()));
    }
    return frame.report(
        title,
        List.of(),
        List.of(),
        gaps.isEmpty() ? List.of() : charts(),
        sections,
        Section.of(
            "coverage",
            messages.text("compare.coverage"),
            List.of(messages.text("report.gapsRead", others, place))));
  }

  private static String place(Plan plan) {
    @Nullable Region region = plan.document().metadata().region();
    return region == null ? plan.name() : region.name();
  }

  private Table table() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Gap gap : gaps) {
      List<Item> items = new ArrayList<>();
      for (Gap.Evidence evidence : gap.evidence()) {
        Proof proof =
            proofs.add(
                place(evidence.plan()) + " " + gap.name(),
                evidence.plan(),
                evidence.quote(),
                ReportFrame.found(evidence.quote(), gap.name()),
                List.of(),
                evidence.section(),
                null);
        items.add(new Item(place(evidence.plan()), "", "firm", "", List.of(proof)));
      }
      rows.add(
          List.of(
              Cell.of(messages.text("label.Gap." + gap.kind().name())),
              Cell.of(gap.name()),
              Cell.of(String.valueOf(gap.evidence().size())),
              new Cell(items)));
    }
    return new Table(
        List.of(
            frame.head("gap"),
            frame.head("subject"),
            frame.numberHead("places"),
            frame.head("quote")),
        rows,
        false);
  }

  private List<Chart> charts() {
    List<Gap> shown = gaps.subList(0, Math.min(GAPS_IN_CHART, gaps.size()));
    String note =
        shown.size() < gaps.size()
            ? messages.text("report.firstGaps", shown.size(), gaps.size())
            : "";
    List<String> names =
        shown.stream()
            .map(
                gap ->
                    messages.text("label.Gap." + gap.kind().name())
                        + "｜"
                        + DisplayWidth.cut(gap.name(), LABEL))
            .toList();
    List<String> places =
        shown.stream()
            .flatMap(gap -> gap.evidence().stream())
            .map(evidence -> place(evidence.plan()))
            .distinct()
            .toList();
    List<Bar> bars = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      List<Gap.Evidence> evidence = shown.get(i).evidence();
      BigDecimal count = BigDecimal.valueOf(evidence.size());
      bars.add(new Bar(i, count, count.toPlainString(), 0));
      for (Gap.Evidence one : evidence) {
        spots.add(new Spot(i, places.indexOf(place(one.plan())), BigDecimal.ONE, "✓", 0));
      }
    }
    return List.of(
        new Chart.Bars(
            "gaps",
            messages.text("report.gapBars"),
            note,
            messages.text("report.places"),
            names,
            List.of(new Series(messages.text("column.places"), "firm", bars)),
            false),
        new Chart.Heat("heat", messages.text("report.gapHeat"), note, "", names, places, spots));
  }
}
