package io.planwright.cli.html;

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
import io.planwright.model.Excerpt;
import io.planwright.search.compare.DutyComparison;
import io.planwright.search.compare.DutyComparison.Share;
import io.planwright.search.compare.DutyComparison.Task;
import io.planwright.search.compare.DutyComparison.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of a comparison of duties: units by places, every number with its tasks. */
public final class DutyReport {
  /** More rows than these make a picture nobody reads; the table has them all. */
  private static final int UNITS_IN_CHART = 30;

  private final Messages messages;
  private final ProofBook proofs;
  private final ReportFrame frame;
  private final DutyComparison comparison;
  private final IdentityHashMap<Task, Proof> proofByTask = new IdentityHashMap<>();

  private DutyReport(
      DutyComparison comparison, Messages messages, SourceLinks links, String program) {
    this.comparison = comparison;
    this.messages = messages;
    proofs = new ProofBook(messages, links);
    frame = new ReportFrame(messages, program, proofs);
  }

  /** The page of a comparison. */
  public static Report of(
      DutyComparison comparison, Messages messages, SourceLinks links, String program) {
    return new DutyReport(comparison, messages, links, program).report();
  }

  private Report report() {
    List<String> places = places();
    List<Section> sections = new ArrayList<>();
    if (!places.isEmpty()) {
      Section matrix =
          Section.of(
              "table",
              messages.text("sheet.matrix"),
              List.of(messages.text("report.dutiesHint")),
              matrix(places));
      sections.add(matrix);
    }
    return frame.report(
        messages.text("report.dutiesTitle"),
        List.of(),
        List.of(),
        places.isEmpty() ? List.of() : charts(places),
        sections,
        frame.coverage(comparison.coverage()));
  }

  private List<String> places() {
    return comparison.units().stream()
        .flatMap(unit -> unit.shares().stream())
        .map(share -> share.place().name())
        .distinct()
        .toList();
  }

  private Table matrix(List<String> places) {
    List<Head> heads = new ArrayList<>();
    heads.add(frame.head("agency"));
    heads.add(frame.numberHead("placesLed"));
    heads.add(frame.numberHead("led"));
    heads.add(frame.numberHead("supported"));
    places.forEach(place -> heads.add(new Head(place, true)));
    List<List<Cell>> rows = new ArrayList<>();
    for (Unit unit : comparison.units()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(unit.name()));
      cells.add(Cell.of(String.valueOf(unit.placesLed())));
      cells.add(Cell.of(String.valueOf(unit.led())));
      cells.add(Cell.of(String.valueOf(unit.supported())));
      for (String place : places) {
        List<Item> items = new ArrayList<>();
        for (Share share : unit.shares()) {
          if (share.place().name().equals(place)) {
            add(items, share, share.led(), "led", "firm");
            add(items, share, share.supported(), "supported", "stretch");
          }
        }
        cells.add(new Cell(items));
      }
      rows.add(cells);
    }
    return new Table(heads, rows, true);
  }

  private void add(List<Item> items, Share share, List<Task> tasks, String part, String tone) {
    if (tasks.isEmpty()) {
      return;
    }
    List<Proof> quotes = new ArrayList<>();
    for (Task task : tasks) {
      quotes.add(proof(share, task));
    }
    String role = messages.text("label.Part." + part);
    items.add(new Item(role + " " + tasks.size(), "", tone, "", quotes));
  }

  /** The proof of a task; one note names many units and stands in the list once. */
  private Proof proof(Share share, Task task) {
    @Nullable Proof known = proofByTask.get(task);
    if (known != null) {
      return known;
    }
    List<Excerpt> marked = new ArrayList<>();
    task.duty().lead().forEach(name -> marked.addAll(ReportFrame.found(task.duty().quote(), name)));
    List<Detail> details =
        List.of(
            new Detail(messages.text("column.heading"), task.heading()),
            new Detail(messages.text("column.lead"), String.join("、", task.duty().lead())),
            new Detail(messages.text("column.support"), String.join("、", task.duty().support())));
    Proof proof =
        proofs.add(
            share.place().name() + " " + task.heading(),
            task.plan(),
            task.duty().quote(),
            marked,
            details,
            task.duty().provenance().section(),
            task.duty().provenance().page());
    proofByTask.put(task, proof);
    return proof;
  }

  private List<Chart> charts(List<String> places) {
    List<Unit> units =
        comparison.units().subList(0, Math.min(UNITS_IN_CHART, comparison.units().size()));
    String note =
        units.size() < comparison.units().size()
            ? messages.text("report.firstUnits", units.size(), comparison.units().size())
            : "";
    List<String> names = units.stream().map(Unit::name).toList();
    List<Bar> led = new ArrayList<>();
    List<Bar> supported = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      add(led, i, unit.led());
      add(supported, i, unit.supported());
      for (int place = 0; place < places.size(); place++) {
        int tasks = led(unit, places.get(place));
        if (tasks > 0) {
          spots.add(new Spot(i, place, BigDecimal.valueOf(tasks), String.valueOf(tasks), 0));
        }
      }
    }
    return List.of(
        new Chart.Heat(
            "heat",
            messages.text("report.ledHeat"),
            note,
            messages.text("report.pieces"),
            names,
            places,
            spots),
        new Chart.Bars(
            "units",
            messages.text("report.unitBars"),
            note,
            messages.text("report.pieces"),
            names,
            List.of(
                new Series(messages.text("label.Part.led"), "firm", led),
                new Series(messages.text("label.Part.supported"), "stretch", supported)),
            true));
  }

  private static void add(List<Bar> bars, int category, int number) {
    if (number > 0) {
      bars.add(new Bar(category, BigDecimal.valueOf(number), String.valueOf(number), 0));
    }
  }

  private static int led(Unit unit, String place) {
    return unit.shares().stream()
        .filter(share -> share.place().name().equals(place))
        .mapToInt(share -> share.led().size())
        .sum();
  }
}
