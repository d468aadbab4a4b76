package io.planwright.cli.html;

import io.planwright.cli.console.Decimals;
import io.planwright.cli.console.Messages;
import io.planwright.cli.html.Chart.Bar;
import io.planwright.cli.html.Chart.Series;
import io.planwright.cli.html.Chart.Spot;
import io.planwright.cli.html.Proof.Detail;
import io.planwright.cli.html.Report.Cell;
import io.planwright.cli.html.Report.Head;
import io.planwright.cli.html.Report.Item;
import io.planwright.cli.html.Report.Section;
import io.planwright.cli.html.Report.Table;
import io.planwright.cli.sheet.SourceLinks;
import io.planwright.cli.table.DisplayWidth;
import io.planwright.cli.table.Wording;
import io.planwright.model.Benefit;
import io.planwright.model.Excerpt;
import io.planwright.model.Incentive;
import io.planwright.model.Instrument;
import io.planwright.search.compare.IncentiveComparison;
import io.planwright.search.compare.IncentiveComparison.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The page of a comparison of incentives: sums as bars, instruments by places, one row each. */
public final class IncentiveReport {
  private static final int LABEL = 28;
  private static final int TEN_THOUSAND_DIGITS = 4;

  private final Messages messages;
  private final Wording wording;
  private final ProofBook proofs;
  private final ReportFrame frame;
  private final IncentiveComparison comparison;
  private final List<Proof> proofOfRow = new ArrayList<>();

  private IncentiveReport(
      IncentiveComparison comparison, Messages messages, SourceLinks links, String program) {
    this.comparison = comparison;
    this.messages = messages;
    wording = new Wording(messages);
    proofs = new ProofBook(messages, links);
    frame = new ReportFrame(messages, program, proofs);
  }

  /** The page of a comparison. */
  public static Report of(
      IncentiveComparison comparison, Messages messages, SourceLinks links, String program) {
    return new IncentiveReport(comparison, messages, links, program).report();
  }

  private Report report() {
    List<Section> sections = new ArrayList<>();
    if (!comparison.rows().isEmpty()) {
      Section table =
          Section.of(
              "table",
              messages.text("sheet.matrix"),
              List.of(messages.text("report.valuesHint")),
              table());
      sections.add(table);
    }
    return frame.report(
        messages.text("report.incentivesTitle", ReportFrame.title(comparison.subject())),
        List.of(),
        List.of(messages.text("report.sumsNote")),
        charts(),
        sections,
        frame.coverage(comparison.coverage()));
  }

  private Table table() {
    List<Head> heads =
        List.of(
            frame.head("region"),
            new Head(messages.text("head.benefit"), false),
            frame.head("instrument"),
            frame.head("trigger"),
            frame.numberHead("amountYuan"),
            frame.numberHead("capYuan"),
            frame.numberHead("rate"),
            frame.head("sharing"),
            new Head(messages.text("head.validity"), false),
            frame.head("exclusions"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : comparison.rows()) {
      Incentive incentive = row.incentive();
      Benefit benefit = incentive.benefit();
      Proof proof = proof(row);
      proofOfRow.add(proof);
      rows.add(
          List.of(
              Cell.of(row.place().name()),
              new Cell(
                  List.of(new Item(wording.benefit(incentive), "", "firm", "", List.of(proof)))),
              Cell.of(messages.label(incentive.instrument())),
              Cell.of(DisplayWidth.oneLine(incentive.trigger().text())),
              Cell.of(number(benefit.amountYuan())),
              Cell.of(number(benefit.capYuan())),
              Cell.of(rate(benefit)),
              Cell.of(Wording.sharing(incentive.sharing())),
              validity(row),
              exclusions(row)));
    }
    return new Table(heads, rows, true);
  }

  private static String number(@Nullable BigDecimal value) {
    return value == null ? "" : Decimals.plain(value);
  }

  private static String rate(Benefit benefit) {
    @Nullable BigDecimal upper = benefit.rateMax();
    return number(benefit.rate()) + (upper == null ? "" : "–" + Decimals.plain(upper));
  }

  private static Cell validity(Row row) {
    String days = Wording.validity(row.validity());
    return new Cell(List.of(new Item(days, "", "short", "", List.of())));
  }

  private static Cell exclusions(Row row) {
    return new Cell(
        row.exclusions().stream()
            .map(one -> Item.of(DisplayWidth.oneLine(one.sentence().text())))
            .toList());
  }

  private Proof proof(Row row) {
    Incentive incentive = row.incentive();
    Benefit benefit = incentive.benefit();
    List<Excerpt> marked = new ArrayList<>();
    marked.add(incentive.amount());
    marked.addAll(ReportFrame.found(incentive.quote(), incentive.trigger().text()));
    List<Detail> details = new ArrayList<>();
    add(details, "trigger", DisplayWidth.oneLine(incentive.trigger().text()));
    add(details, "instrument", messages.label(incentive.instrument()));
    add(details, "form", messages.label(benefit.form()));
    add(details, "amountYuan", number(benefit.amountYuan()));
    add(details, "capYuan", number(benefit.capYuan()));
    add(details, "rate", rate(benefit));
    add(details, "rateBase", text(benefit.rateBase()));
    add(details, "perUnit", text(benefit.perUnit()));
    add(details, "sharing", Wording.sharing(incentive.sharing()));
    details.add(new Detail(messages.text("head.validity"), Wording.validity(row.validity())));
    String exclusions =
        row.exclusions().stream()
            .map(one -> DisplayWidth.oneLine(one.sentence().text()))
            .collect(Collectors.joining(" "));
    add(details, "exclusions", exclusions);
    return proofs.add(
        row.place().name() + " " + wording.benefit(incentive),
        row.plan(),
        incentive.quote(),
        marked,
        details,
        incentive.provenance().section(),
        incentive.provenance().page());
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private void add(List<Detail> details, String field, String value) {
    details.add(new Detail(messages.text("column." + field), value));
  }

  private List<Chart> charts() {
    List<Chart> charts = new ArrayList<>();
    List<Integer> sums =
        IntStream.range(0, comparison.rows().size())
            .filter(i -> tenThousands(i).signum() > 0)
            .boxed()
            .sorted(Comparator.comparing(this::tenThousands).reversed())
            .toList();
    if (!sums.isEmpty()) {
      charts.add(
          new Chart.Bars(
              "sums",
              messages.text("report.sums"),
              "",
              messages.text("report.tenThousandYuan"),
              sums.stream().map(this::label).toList(),
              List.of(series(sums, false), series(sums, true)),
              false));
    }
    if (comparison.rows().size() > 1) {
      charts.add(instruments());
    }
    return charts;
  }

  /** The sum, or the cap where there is none, in 万元. */
  private BigDecimal tenThousands(int row) {
    Benefit benefit = comparison.rows().get(row).incentive().benefit();
    @Nullable BigDecimal yuan =
        benefit.amountYuan() == null ? benefit.capYuan() : benefit.amountYuan();
    return yuan == null ? BigDecimal.ZERO : yuan.movePointLeft(TEN_THOUSAND_DIGITS);
  }

  private String label(int number) {
    Row row = comparison.rows().get(number);
    String trigger = DisplayWidth.oneLine(row.incentive().trigger().text());
    return row.place().name() + "｜" + DisplayWidth.cut(trigger, LABEL);
  }

  private Series series(List<Integer> rows, boolean caps) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int row = rows.get(i);
      Incentive incentive = comparison.rows().get(row).incentive();
      if ((incentive.benefit().amountYuan() == null) == caps) {
        bars.add(
            new Bar(
                i, tenThousands(row), wording.benefit(incentive), proofOfRow.get(row).number()));
      }
    }
    String name = messages.text(caps ? "report.cap" : "report.sum");
    return new Series(name, caps ? "stretch" : "firm", bars);
  }

  private Chart instruments() {
    List<String> places =
        comparison.rows().stream().map(row -> row.place().name()).distinct().toList();
    List<Instrument> kinds =
        Arrays.stream(Instrument.values())
            .filter(kind -> rows("", kind).findAny().isPresent())
            .toList();
    List<Spot> spots = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      for (int kind = 0; kind < kinds.size(); kind++) {
        List<Integer> rows = rows(places.get(place), kinds.get(kind)).boxed().toList();
        if (!rows.isEmpty()) {
          spots.add(
              new Spot(
                  place,
                  kind,
                  BigDecimal.valueOf(rows.size()),
                  String.valueOf(rows.size()),
                  proofOfRow.get(rows.getFirst()).number()));
        }
      }
    }
    return new Chart.Heat(
        "heat",
        messages.text("report.instruments"),
        messages.text("report.countNote"),
        messages.text("report.pieces"),
        places,
        kinds.stream().map(messages::label).toList(),
        spots);
  }

  /** The rows of an instrument in a place, in all places for the empty name. */
  private IntStream rows(String place, Instrument kind) {
    return IntStream.range(0, comparison.rows().size())
        .filter(i -> comparison.rows().get(i).incentive().instrument() == kind)
        .filter(i -> place.isEmpty() || comparison.rows().get(i).place().name().equals(place));
  }
}
