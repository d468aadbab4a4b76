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
import io.planwright.cli.table.TargetWording;
import io.planwright.cli.table.Wording;
import io.planwright.model.Commitment;
import io.planwright.model.Excerpt;
import io.planwright.model.Measure;
import io.planwright.model.Target;
import io.planwright.search.compare.TargetComparison;
import io.planwright.search.compare.TargetComparison.Basis;
import io.planwright.search.compare.TargetComparison.Row;
import io.planwright.search.compare.TargetComparison.Standing;
import io.planwright.search.compare.TargetComparison.Statistics;
import io.planwright.search.compare.TargetComparison.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of a comparison of targets: bars for each year, a heat map, places by years. */
public final class TargetReport {
  private final Messages messages;
  private final TargetWording words;
  private final Wording wording;
  private final ProofBook proofs;
  private final ReportFrame frame;
  private final TargetComparison comparison;
  private final IdentityHashMap<Value, Proof> proofByValue = new IdentityHashMap<>();

  private TargetReport(
      TargetComparison comparison, Messages messages, SourceLinks links, String program) {
    this.comparison = comparison;
    this.messages = messages;
    words = new TargetWording(messages);
    wording = new Wording(messages);
    proofs = new ProofBook(messages, links);
    frame = new ReportFrame(messages, program, proofs);
  }

  /** The page of a comparison. */
  public static Report of(
      TargetComparison comparison, Messages messages, SourceLinks links, String program) {
    return new TargetReport(comparison, messages, links, program).report();
  }

  private Report report() {
    List<String> notes = new ArrayList<>();
    @Nullable Basis basis = comparison.basis();
    if (basis != null) {
      String order = basis.ceiling() ? "compare.lowestFirst" : "compare.highestFirst";
      notes.add(
          messages.text(
              "compare.basis", messages.label(basis.kind()), basis.unit(), messages.text(order)));
    }
    List<Section> sections = new ArrayList<>();
    if (!comparison.rows().isEmpty()) {
      Section matrix = Section.of("table", messages.text("sheet.matrix"), hints(), matrix());
      sections.add(matrix);
      sections.add(
          Section.of(
              "statistics",
              messages.text("compare.statistics"),
              words.mixedLevels(comparison.columns()),
              statistics()));
    }
    return frame.report(
        messages.text("report.targetsTitle", ReportFrame.title(comparison.subject())),
        notes,
        List.of(messages.text("report.barsNote")),
        basis == null ? List.of() : charts(basis),
        sections,
        frame.coverage(comparison.coverage()));
  }

  private List<String> hints() {
    List<String> hints = new ArrayList<>();
    hints.add(messages.text("report.valuesHint"));
    hints.addAll(words.mixedLevels(comparison.columns()));
    return hints;
  }

  private Table matrix() {
    List<Head> heads = new ArrayList<>();
    heads.add(frame.head("place"));
    comparison.columns().forEach(column -> heads.add(new Head(words.year(column.year()), true)));
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : comparison.rows()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(row.place().name()));
      for (int i = 0; i < row.cells().size(); i++) {
        String year = words.year(comparison.columns().get(i).year());
        List<Item> items = new ArrayList<>();
        for (Value value : row.cells().get(i).values()) {
          items.add(item(row, year, value));
        }
        cells.add(new Cell(items));
      }
      rows.add(cells);
    }
    return new Table(heads, rows, heads.size() > 6);
  }

  private Item item(Row row, String year, Value value) {
    @Nullable String scope = value.target().scope();
    String place = scope == null ? row.place().name() : row.place().name() + " › " + scope;
    Proof proof =
        proofs.add(
            place + " " + year + " " + words.brief(value),
            value.plan(),
            value.target().quote(),
            marked(value.target()),
            details(value),
            value.target().provenance().section(),
            value.target().provenance().page());
    proofByValue.put(value, proof);
    String note = scope == null ? "" : scope;
    if (value.standing() instanceof Standing.Ranked ranked) {
      note = "#" + ranked.rank();
    }
    return new Item(words.brief(value), note, tone(value), "", List.of(proof));
  }

  private static String tone(Value value) {
    if (!value.isComparable()) {
      return "aside";
    }
    return isStretch(value) ? "stretch" : "firm";
  }

  private static boolean isStretch(Value value) {
    return value.target().commitment() == Commitment.STRETCH;
  }

  private static List<Excerpt> marked(Target target) {
    List<Excerpt> marked = new ArrayList<>();
    marked.add(target.value());
    marked.addAll(ReportFrame.found(target.quote(), target.indicator().name()));
    return marked;
  }

  private List<Detail> details(Value value) {
    Target target = value.target();
    Measure measure = target.quantity().measure();
    String number = Decimals.plain(measure.value());
    if (measure instanceof Measure.Between between) {
      number += "–" + Decimals.plain(between.upper());
    }
    List<Detail> details = new ArrayList<>();
    add(details, "indicator", target.indicator().name());
    add(details, "value", number + target.quantity().unit());
    @Nullable Basis basis = comparison.basis();
    @Nullable BigDecimal amount = value.amount();
    if (basis != null && amount != null && !basis.unit().equals(target.quantity().unit())) {
      add(details, "amount", Decimals.plain(amount) + basis.unit());
    }
    add(details, "bound", messages.text("label.bound." + measure.boundCode()));
    add(details, "kind", messages.label(target.kind()));
    add(details, "commitment", messages.label(target.commitment()));
    add(details, "year", wording.time(target.timeline()));
    @Nullable String scope = target.scope();
    add(details, "scope", scope == null ? "" : scope);
    details.add(new Detail(messages.text("head.baseline"), wording.baseline(target.baseline())));
    String standing = words.standing(value.standing());
    add(details, value.standing() instanceof Standing.Ranked ? "rank" : "notRanked", standing);
    details.add(new Detail(messages.text("report.computed"), words.computed(value.computed())));
    return details;
  }

  private void add(List<Detail> details, String field, String value) {
    details.add(new Detail(messages.text("column." + field), value));
  }

  private Table statistics() {
    List<Head> heads = new ArrayList<>();
    heads.add(frame.head("comparedYear"));
    for (String field : List.of("count", "best", "p25", "median", "p75")) {
      heads.add(frame.numberHead(field));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (TargetComparison.Column column : comparison.columns()) {
      @Nullable Statistics figures = column.statistics();
      if (figures != null) {
        rows.add(
            List.of(
                Cell.of(words.year(column.year())),
                Cell.of(String.valueOf(figures.count())),
                Cell.of(Decimals.plain(figures.best())),
                Cell.of(Decimals.plain(figures.lower())),
                Cell.of(Decimals.plain(figures.median())),
                Cell.of(Decimals.plain(figures.upper()))));
      }
    }
    return new Table(heads, rows, false);
  }

  private List<Chart> charts(Basis basis) {
    List<Chart> charts = new ArrayList<>();
    for (int i = 0; i < comparison.columns().size(); i++) {
      List<Row> rows = shown(i);
      if (!rows.isEmpty()) {
        @Nullable Integer year = comparison.columns().get(i).year();
        charts.add(
            new Chart.Bars(
                "year-" + i,
                year == null ? words.year(null) : messages.text("report.barsOf", year),
                "",
                basis.unit(),
                rows.stream().map(row -> row.place().name()).toList(),
                List.of(series(rows, i, false), series(rows, i, true)),
                false));
      }
    }
    List<Spot> spots = spots();
    if (charts.size() > 1) {
      charts.add(
          new Chart.Heat(
              "heat",
              messages.text("report.heat"),
              messages.text("report.heatNote"),
              basis.unit(),
              comparison.rows().stream().map(row -> row.place().name()).toList(),
              comparison.columns().stream().map(column -> words.year(column.year())).toList(),
              spots));
    }
    return charts;
  }

  /** The places with something to show in a column, the greatest first. */
  private List<Row> shown(int column) {
    return comparison.rows().stream()
        .filter(row -> !amounts(row, column).isEmpty())
        .sorted(
            Comparator.comparing(
                (Row row) -> amount(amounts(row, column).getFirst()), Comparator.reverseOrder()))
        .toList();
  }

  /** The values that can stand beside each other, firm ones first. */
  private static List<Value> amounts(Row row, int column) {
    return row.cells().get(column).values().stream()
        .filter(value -> value.isComparable() && value.amount() != null)
        .sorted(Comparator.comparing(TargetReport::isStretch))
        .toList();
  }

  private static BigDecimal amount(Value value) {
    @Nullable BigDecimal amount = value.amount();
    return amount == null ? BigDecimal.ZERO : amount;
  }

  private Series series(List<Row> rows, int column, boolean stretch) {
    List<Bar> bars = new ArrayList<>();
    for (int place = 0; place < rows.size(); place++) {
      for (Value value : amounts(rows.get(place), column)) {
        if (isStretch(value) == stretch) {
          bars.add(new Bar(place, amount(value), words.brief(value), number(value)));
          break;
        }
      }
    }
    Commitment commitment = stretch ? Commitment.STRETCH : Commitment.FIRM;
    return new Series(messages.label(commitment), stretch ? "stretch" : "firm", bars);
  }

  private int number(Value value) {
    @Nullable Proof proof = proofByValue.get(value);
    return proof == null ? 0 : proof.number();
  }

  private List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    for (int place = 0; place < comparison.rows().size(); place++) {
      for (int column = 0; column < comparison.columns().size(); column++) {
        List<Value> values = amounts(comparison.rows().get(place), column);
        if (!values.isEmpty()) {
          Value value = values.getFirst();
          spots.add(new Spot(place, column, amount(value), words.brief(value), number(value)));
        }
      }
    }
    return spots;
  }
}
