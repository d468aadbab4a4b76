package io.planwright.templates.check.layout;

import io.planwright.model.Span;
import io.planwright.templates.check.PageLayout.Grid;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.List;

/** F23: header rows of long tables are repeated, and no row cuts its text off. */
public final class TableRowsRule implements Rule {
  /** A table with fewer rows mostly fits on one page. A guess. */
  private static final int LONG = 12;

  @Override
  public String id() {
    return "F23";
  }

  @Override
  public void check(PlanText plan, Report report) {
    List<Grid> tables = plan.layout().map(layout -> layout.tables()).orElse(List.of());
    int from = plan.document().span().start();
    for (Grid table : tables) {
      int at = plan.source().indexOf(first(table), from);
      if (at < 0 || at >= plan.document().span().end()) {
        continue;
      }
      Span place = new Span(at, at + first(table).length());
      if (table.rows() >= LONG && !table.headerRepeats()) {
        report.add(place, table.rows());
      }
      if (table.exactHeights()) {
        report.add("height", place, List.of());
      }
      from = at;
    }
  }

  private static String first(Grid table) {
    return table.firstCell().substring(0, Math.min(2, table.firstCell().length()));
  }
}
