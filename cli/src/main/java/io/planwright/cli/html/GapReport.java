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
import io.planwright.cli.table.CoverageSentences;
import io.planwright.cli.table.DisplayWidth;
import io.planwright.cli.table.GapTables;
import io.planwright.search.compare.GapComparison;
import io.planwright.search.compare.document.Gap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The page of what a place lacks: gaps by places, each with its quotes. */
public final class GapReport {
  /** More rows than these make a picture nobody reads; the table has them all. */
  private static final int GAPS_IN_CHART = 30;

  private static final int LABEL = 30;

  private final Messages messages;
  private final ProofBook proofs;
  private final ReportFrame frame;
  private final GapComparison comparison;
  private final List<Gap> gaps;

  private GapReport(
      GapComparison comparison, Messages messages, SourceLinks links, String program) {
    this.comparison = comparison;
    this.gaps = comparison.gaps();
    this.messages = messages;
    proofs = new ProofBook(messages, links);
    frame = new ReportFrame(messages, program, proofs);
  }

  /** The page of the gaps of a place. */
  public static Report of(
      GapComparison comparison, Messages messages, SourceLinks links, String program) {
    return new GapReport(comparison, messages, links, program).report();
  }

  private Report report() {
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
        GapTables.title(messages, comparison),
        List.of(),
        List.of(),
        gaps.isEmpty() ? List.of() : charts(),
        sections,
        frame.coverage(comparison.coverage(), new CoverageSentences(messages).of(comparison)));
  }

  private Table table() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Gap gap : gaps) {
      List<Item> items = new ArrayList<>();
      for (Gap.Evidence evidence : gap.evidence()) {
        Proof proof =
            proofs.add(
                evidence.place() + " " + gap.name(),
                evidence.plan(),
                evidence.quote(),
                ReportFrame.found(evidence.quote(), gap.name()),
                List.of(),
                evidence.section(),
                null);
        items.add(new Item(evidence.place(), "", "firm", "", List.of(proof)));
      }
      rows.add(
          List.of(
              Cell.of(messages.text("label.Gap." + gap.kind().name())),
              Cell.of(gap.name()),
              Cell.of(String.valueOf(gap.places())),
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
            .map(Gap.Evidence::place)
            .distinct()
            .toList();
    List<Bar> bars = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      Gap gap = shown.get(i);
      BigDecimal count = BigDecimal.valueOf(gap.places());
      bars.add(new Bar(i, count, count.toPlainString(), 0));
      for (String place : gap.evidence().stream().map(Gap.Evidence::place).distinct().toList()) {
        spots.add(new Spot(i, places.indexOf(place), BigDecimal.ONE, "✓", 0));
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
