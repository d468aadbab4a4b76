package io.planwright.templates.check.arithmetic;

import io.planwright.model.Span;
import io.planwright.model.Table;
import io.planwright.templates.check.Amount;
import io.planwright.templates.check.PlanText;
import io.planwright.templates.check.Report;
import io.planwright.templates.check.Rule;
import java.util.List;

/** A03: the sums of a table, which the extractor has tried already. */
public final class TableSumRule implements Rule {
  @Override
  public String id() {
    return "A03";
  }

  @Override
  public void check(PlanText plan, Report report) {
    for (Table table : plan.document().tables()) {
      for (Table.Check check : table.checks()) {
        if (!check.holds()) {
          report.add(
              place(plan.source(), table, check),
              check.formula(),
              Amount.plain(check.difference().abs()),
              check.difference().signum() > 0 ? "多" : "少",
              check.difference().signum() > 0 ? "more" : "less");
        }
      }
    }
  }

  /** The head of the row that does not fit, else the first line of the table. */
  private static Span place(String text, Table table, Table.Check check) {
    List<String> labels =
        table.rows().stream()
            .map(Table.Row::label)
            .filter(label -> !label.isBlank() && check.formula().contains(label))
            .toList();
    for (String label : labels.reversed()) {
      int at = text.lastIndexOf(label, table.span().end() - label.length());
      if (at >= table.span().start()) {
        return new Span(at, at + label.length());
      }
    }
    int lineEnd = text.indexOf('\n', table.span().start() + 1);
    int end = lineEnd < 0 ? table.span().end() : Math.min(lineEnd, table.span().end());
    return new Span(table.span().start(), Math.max(end, table.span().start()));
  }
}
