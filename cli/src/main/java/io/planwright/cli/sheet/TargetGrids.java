package io.planwright.cli.sheet;

import io.planwright.cli.console.Messages;
import io.planwright.cli.sheet.Grid.Head;
import io.planwright.model.Commitment;
import io.planwright.model.Measure;
import io.planwright.model.Metadata;
import io.planwright.model.Target;
import io.planwright.search.compare.Levels;
import io.planwright.search.compare.TargetComparison;
import io.planwright.search.compare.TargetComparison.Basis;
import io.planwright.search.compare.TargetComparison.Growth;
import io.planwright.search.compare.TargetComparison.Row;
import io.planwright.search.compare.TargetComparison.Standing;
import io.planwright.search.compare.TargetComparison.Statistics;
import io.planwright.search.compare.TargetComparison.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a comparison of targets: places by years, each value with its proof, the figures
 * over all places, coverage.
 */
public final class TargetGrids {
  private TargetGrids() {}

  /** The sheets in the order of the workbook. */
  public static List<Grid> of(TargetComparison comparison) {
    return List.of(
        matrix(comparison),
        values(comparison),
        statistics(comparison),
        CoverageGrid.of(comparison.coverage()));
  }

  private static Grid matrix(TargetComparison comparison) {
    List<Head> heads = new ArrayList<>();
    heads.add(Head.of("place", Grid.WIDE));
    for (TargetComparison.Column column : comparison.columns()) {
      String year = column.year() == null ? "—" : String.valueOf(column.year());
      heads.add(new Head("firm", year, Grid.NARROW + 2));
      heads.add(new Head("stretch", year, Grid.NARROW + 2));
      heads.add(new Head("rank", year, Grid.NARROW));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : comparison.rows()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(row.place().name()));
      for (TargetComparison.Cell cell : row.cells()) {
        List<Value> own = cell.values().stream().filter(Value::isComparable).toList();
        cells.add(amounts(own, false));
        cells.add(amounts(own, true));
        cells.add(rank(own));
      }
      rows.add(cells);
    }
    return new Grid("matrix", heads, rows, true);
  }

  private static boolean isStretch(Value value) {
    return value.target().commitment() == Commitment.STRETCH;
  }

  /** The number of one value; the words of several. */
  private static Cell amounts(List<Value> values, boolean stretch) {
    List<BigDecimal> amounts = new ArrayList<>();
    for (Value value : values) {
      @Nullable BigDecimal amount = value.amount();
      if (isStretch(value) == stretch && amount != null && !amounts.contains(amount)) {
        amounts.add(amount);
      }
    }
    return amounts.size() == 1
        ? Cell.of(amounts.getFirst())
        : Cell.of(amounts.stream().map(BigDecimal::toPlainString).toList());
  }

  private static Cell rank(List<Value> values) {
    for (Value value : values) {
      if (value.standing() instanceof Standing.Ranked ranked) {
        return Cell.ordinal(ranked.rank());
      }
    }
    return Cell.EMPTY;
  }

  private static Grid values(TargetComparison comparison) {
    List<Head> heads = new ArrayList<>();
    heads.add(Head.of("region", Grid.MEDIUM));
    heads.add(Head.of("level", Grid.NARROW));
    heads.add(Head.of("comparedYear", Grid.NARROW));
    for (String field :
        List.of("amount", "comparedUnit", "rank", "rankedOf", "gapToBest", "gapToMedian")) {
      heads.add(Head.of(field, Grid.NARROW + 2));
    }
    heads.add(Head.of("notRanked", Grid.MEDIUM));
    heads.add(Head.of("indicator", Grid.WIDE));
    for (String field :
        List.of("value", "valueMax", "unit", "bound", "kind", "commitment", "year", "perYear")) {
      heads.add(Head.of(field, Grid.NARROW));
    }
    heads.add(Head.of("scope", Grid.MEDIUM));
    for (String field :
        List.of(
            "baselineYear",
            "baselineValue",
            "multiple",
            "growthPerYear",
            "growthFromYear",
            "growthFromValue")) {
      heads.add(Head.of(field, Grid.NARROW + 2));
    }
    heads.addAll(Proofs.heads());
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : comparison.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        for (Value value : row.cells().get(i).values()) {
          rows.add(value(row, comparison.columns().get(i).year(), value, comparison.basis()));
        }
      }
    }
    return Grid.list("value", heads, rows);
  }

  private static List<Cell> value(
      Row row, @Nullable Integer column, Value value, @Nullable Basis basis) {
    Target target = value.target();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(row.place().name()));
    cells.add(Cell.of(row.place().level().orElse(null)));
    cells.add(Cell.ordinal(column));
    cells.add(Cell.of(value.amount()));
    cells.add(Cell.of(value.amount() == null || basis == null ? null : basis.unit()));
    switch (value.standing()) {
      case Standing.Ranked ranked -> {
        cells.add(Cell.ordinal(ranked.rank()));
        cells.add(Cell.ordinal(ranked.of()));
        cells.add(Cell.of(ranked.gapToBest()));
        cells.add(Cell.of(ranked.gapToMedian()));
        cells.add(Cell.EMPTY);
      }
      case Standing.Unranked unranked -> {
        cells.addAll(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
        cells.add(CoverageGrid.choice(unranked.reason()));
      }
    }
    Measure measure = target.quantity().measure();
    cells.add(Cell.of(target.indicator().name()));
    cells.add(Cell.of(measure.value()));
    cells.add(Cell.of(measure instanceof Measure.Between between ? between.upper() : null));
    cells.add(Cell.of(target.quantity().unit()));
    cells.add(new Cell.Choice(measure.boundCode(), "label.bound." + measure.boundCode()));
    cells.add(Cell.of(target.kind()));
    cells.add(Cell.of(target.commitment()));
    cells.add(Cell.ordinal(target.timeline().year()));
    cells.add(Cell.of(target.timeline().perYear()));
    cells.add(Cell.of(target.scope()));
    cells.add(Cell.ordinal(target.baseline().year()));
    cells.add(Cell.of(target.baseline().value()));
    cells.add(Cell.of(value.computed().multiple()));
    @Nullable Growth growth = value.computed().growth();
    cells.add(Cell.of(growth == null ? null : growth.percentPerYear()));
    cells.add(Cell.ordinal(growth == null ? null : growth.fromYear()));
    cells.add(Cell.of(growth == null ? null : growth.fromValue()));
    cells.addAll(Proofs.cells(value.plan(), target.value(), target.quote(), target.provenance()));
    return cells;
  }

  private static Cell levels(Levels levels) {
    List<Cell.Choice> choices = new ArrayList<>();
    for (Metadata.Level level : levels.known()) {
      choices.add(new Cell.Choice(level.code(), Messages.labelKey(level)));
    }
    if (levels.unknown()) {
      choices.add(new Cell.Choice("unknown", "compare.unknownLevel"));
    }
    return new Cell.Choices(choices);
  }

  private static Grid statistics(TargetComparison comparison) {
    List<Head> heads = new ArrayList<>();
    for (String field : List.of("comparedYear", "count", "best", "p25", "median", "p75")) {
      heads.add(Head.of(field, Grid.MEDIUM));
    }
    heads.add(Head.of("comparedUnit", Grid.MEDIUM));
    heads.add(Head.of("rankedLevels", Grid.MEDIUM));
    List<List<Cell>> rows = new ArrayList<>();
    @Nullable Basis basis = comparison.basis();
    for (TargetComparison.Column column : comparison.columns()) {
      @Nullable Statistics figures = column.statistics();
      if (figures != null) {
        rows.add(
            List.of(
                Cell.ordinal(column.year()),
                Cell.count(figures.count()),
                Cell.of(figures.best()),
                Cell.of(figures.lower()),
                Cell.of(figures.median()),
                Cell.of(figures.upper()),
                Cell.of(basis == null ? null : basis.unit()),
                levels(column.levels())));
      }
    }
    return Grid.list("statistics", heads, rows);
  }
}
