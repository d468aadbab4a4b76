package io.planwright.cli.sheet;

import io.planwright.cli.sheet.Grid.Head;
import io.planwright.model.Benefit;
import io.planwright.model.Incentive;
import io.planwright.search.compare.IncentiveComparison;
import io.planwright.search.compare.IncentiveComparison.Row;
import java.util.ArrayList;
import java.util.List;

/** The sheets of a comparison of incentives: one row for each place and incentive, coverage. */
public final class IncentiveGrids {
  private IncentiveGrids() {}

  /** The sheets in the order of the workbook. */
  public static List<Grid> of(IncentiveComparison comparison) {
    List<Head> heads = new ArrayList<>();
    heads.add(Head.of("region", Grid.MEDIUM));
    heads.add(Head.of("level", Grid.NARROW));
    heads.add(Head.of("trigger", Grid.WIDE));
    for (String field :
        List.of("instrument", "form", "amountYuan", "capYuan", "rate", "rateMax", "rateBase")) {
      heads.add(Head.of(field, Grid.MEDIUM));
    }
    heads.add(Head.of("perUnit", Grid.NARROW));
    heads.add(Head.of("total", Grid.NARROW));
    heads.add(Head.of("sharing", Grid.WIDE));
    for (String field : List.of("validFrom", "validTo", "periodStart", "periodEnd")) {
      heads.add(Head.of(field, Grid.MEDIUM));
    }
    heads.add(Head.of("exclusions", Grid.WIDE));
    heads.addAll(Proofs.heads());
    heads.add(Head.of("triggerId", Grid.MEDIUM));
    List<List<Cell>> rows = comparison.rows().stream().map(IncentiveGrids::row).toList();
    return List.of(Grid.list("incentive", heads, rows), CoverageGrid.of(comparison.coverage()));
  }

  private static List<Cell> row(Row row) {
    Incentive incentive = row.incentive();
    Benefit benefit = incentive.benefit();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(row.place().name()));
    cells.add(Cell.of(row.place().level().orElse(null)));
    cells.add(Cell.of(incentive.trigger().text()));
    cells.add(Cell.of(incentive.instrument()));
    cells.add(Cell.of(benefit.form()));
    cells.add(Cell.of(benefit.amountYuan()));
    cells.add(Cell.of(benefit.capYuan()));
    cells.add(Cell.of(benefit.rate()));
    cells.add(Cell.of(benefit.rateMax()));
    cells.add(Cell.of(benefit.rateBase()));
    cells.add(Cell.of(benefit.perUnit()));
    cells.add(Cell.of(benefit.total()));
    cells.add(Cell.of(FactSheets.sharing(incentive.sharing())));
    cells.add(Cell.of(row.validity().from()));
    cells.add(Cell.of(row.validity().to()));
    cells.add(Cell.ordinal(row.validity().firstYear()));
    cells.add(Cell.ordinal(row.validity().lastYear()));
    cells.add(Cell.of(row.exclusions().stream().map(one -> one.sentence().text()).toList()));
    cells.addAll(
        Proofs.cells(row.plan(), incentive.amount(), incentive.quote(), incentive.provenance()));
    cells.add(Cell.of(incentive.trigger().id()));
    return cells;
  }
}
