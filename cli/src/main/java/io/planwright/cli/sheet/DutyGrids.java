package io.planwright.cli.sheet;

import io.planwright.cli.sheet.Grid.Head;
import io.planwright.search.compare.DutyComparison;
import io.planwright.search.compare.DutyComparison.Share;
import io.planwright.search.compare.DutyComparison.Task;
import io.planwright.search.compare.DutyComparison.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** The sheets of a comparison of duties: units by places, each task with its proof, coverage. */
public final class DutyGrids {
  private DutyGrids() {}

  /** The sheets in the order of the workbook. */
  public static List<Grid> of(DutyComparison comparison) {
    return List.of(matrix(comparison), tasks(comparison), CoverageGrid.of(comparison.coverage()));
  }

  private static Grid matrix(DutyComparison comparison) {
    SequencedSet<String> places = new LinkedHashSet<>();
    for (Unit unit : comparison.units()) {
      unit.shares().forEach(share -> places.add(share.place().name()));
    }
    List<Head> heads = new ArrayList<>();
    heads.add(Head.of("agency", Grid.WIDE));
    heads.add(Head.of("placesLed", Grid.NARROW));
    heads.add(Head.of("led", Grid.NARROW));
    heads.add(Head.of("supported", Grid.NARROW));
    places.forEach(place -> heads.add(new Head("led", place, Grid.MEDIUM)));
    List<List<Cell>> rows = new ArrayList<>();
    for (Unit unit : comparison.units()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(unit.name()));
      cells.add(Cell.count(unit.placesLed()));
      cells.add(Cell.count(unit.led()));
      cells.add(Cell.count(unit.supported()));
      for (String place : places) {
        int led =
            unit.shares().stream()
                .filter(share -> share.place().name().equals(place))
                .mapToInt(share -> share.led().size())
                .sum();
        cells.add(led == 0 ? Cell.EMPTY : Cell.count(led));
      }
      rows.add(cells);
    }
    return new Grid("matrix", heads, rows, true);
  }

  private static Grid tasks(DutyComparison comparison) {
    List<Head> heads = new ArrayList<>();
    heads.add(Head.of("agency", Grid.MEDIUM));
    heads.add(Head.of("region", Grid.MEDIUM));
    heads.add(Head.of("level", Grid.NARROW));
    heads.add(Head.of("part", Grid.NARROW));
    heads.add(Head.of("heading", Grid.WIDE));
    heads.add(Head.of("lead", Grid.WIDE));
    heads.add(Head.of("support", Grid.WIDE));
    heads.addAll(Proofs.heads());
    List<List<Cell>> rows = new ArrayList<>();
    for (Unit unit : comparison.units()) {
      for (Share share : unit.shares()) {
        share.led().forEach(task -> rows.add(task(unit, share, task, "led")));
        share.supported().forEach(task -> rows.add(task(unit, share, task, "supported")));
      }
    }
    return Grid.list("task", heads, rows);
  }

  private static List<Cell> task(Unit unit, Share share, Task task, String part) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(unit.name()));
    cells.add(Cell.of(share.place().name()));
    cells.add(Cell.of(share.place().level().orElse(null)));
    cells.add(new Cell.Choice(part, "label.Part." + part));
    cells.add(Cell.of(task.heading()));
    cells.add(Cell.of(task.duty().lead()));
    cells.add(Cell.of(task.duty().support()));
    cells.addAll(Proofs.cells(task.plan(), null, task.duty().quote(), task.duty().provenance()));
    return cells;
  }
}
