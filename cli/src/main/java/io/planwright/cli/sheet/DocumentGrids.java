package io.planwright.cli.sheet;

import io.planwright.cli.sheet.Grid.Head;
import io.planwright.search.compare.Coverage;
import io.planwright.search.compare.document.DocumentComparison;
import io.planwright.search.compare.document.Entry;
import io.planwright.search.compare.document.NumberChange;
import io.planwright.search.compare.document.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sheets of two plans side by side: the numbers that changed, then every clause. */
public final class DocumentGrids {
  private DocumentGrids() {}

  /** The sheets in the order of the workbook. */
  public static List<Grid> of(DocumentComparison comparison, Coverage coverage) {
    return List.of(numbers(comparison), clauses(comparison), CoverageGrid.of(coverage));
  }

  private static Grid numbers(DocumentComparison comparison) {
    List<Head> heads =
        List.of(
            Head.of("change", Grid.NARROW),
            Head.of("subject", Grid.WIDE),
            Head.of("before", Grid.MEDIUM),
            Head.of("after", Grid.MEDIUM),
            Head.of("contextBefore", Grid.QUOTE),
            Head.of("contextAfter", Grid.QUOTE),
            Head.of("section", Grid.WIDE));
    List<List<Cell>> rows = new ArrayList<>();
    for (NumberChange change : comparison.numbers()) {
      NumberChange.@Nullable Figure before = change.before();
      NumberChange.@Nullable Figure after = change.after();
      NumberChange.@Nullable Figure either = before == null ? after : before;
      rows.add(
          List.of(
              choice(change.kind().name()),
              Cell.of(change.subject()),
              Cell.of(before == null ? null : before.excerpt().text()),
              Cell.of(after == null ? null : after.excerpt().text()),
              Cell.of(before == null ? null : before.context()),
              Cell.of(after == null ? null : after.context()),
              Cell.of(either == null ? null : either.heading())));
    }
    return Grid.list("numberChange", heads, rows);
  }

  private static Grid clauses(DocumentComparison comparison) {
    List<Head> heads =
        List.of(
            Head.of("change", Grid.NARROW),
            Head.of("headingBefore", Grid.WIDE),
            Head.of("headingAfter", Grid.WIDE),
            Head.of("before", Grid.QUOTE),
            Head.of("after", Grid.QUOTE));
    List<List<Cell>> rows = new ArrayList<>();
    for (Entry entry : comparison.entries()) {
      rows.add(
          switch (entry) {
            case Entry.Matched matched ->
                row(matched.same() ? "SAME" : "CHANGED", matched.first(), matched.second());
            case Entry.Moved moved -> row("MOVED", moved.first(), moved.second());
            case Entry.OnlyFirst only -> row("REMOVED", only.first(), null);
            case Entry.OnlySecond only -> row("ADDED", null, only.second());
          });
    }
    return Grid.list("clauseChange", heads, rows);
  }

  private static List<Cell> row(String status, @Nullable Passage before, @Nullable Passage after) {
    return List.of(
        choice(status),
        Cell.of(before == null ? null : before.heading()),
        Cell.of(after == null ? null : after.heading()),
        Cell.of(before == null ? null : before.text()),
        Cell.of(after == null ? null : after.text()));
  }

  private static Cell choice(String change) {
    return new Cell.Choice(change.toLowerCase(Locale.ROOT), "label.Change." + change);
  }
}
