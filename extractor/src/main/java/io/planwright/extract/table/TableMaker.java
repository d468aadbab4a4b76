package io.planwright.extract.table;

import io.planwright.extract.clean.CleanText;
import io.planwright.model.Diagnostic;
import io.planwright.model.Span;
import io.planwright.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the table of the model out of a draft: names, unit, checks. */
final class TableMaker {
  private final TableWords words;
  private final TableMessages messages;
  private final TableChecks checks;

  TableMaker(TableWords words, TableMessages messages) {
    this.words = words;
    this.messages = messages;
    this.checks = new TableChecks(words);
  }

  Table make(Draft draft, CleanText text, Consumer<Diagnostic> diagnostics) {
    Span span = text.toSource(draft.start(), draft.end());
    Draft withUnit = withUnit(draft);
    List<Table.Check> found = checks.of(withUnit);
    long failing = found.stream().filter(check -> !check.holds()).count();
    if (failing > 0) {
      String title = draft.title() == null ? "" : draft.title();
      diagnostics.accept(
          messages.warning("TABLE_SUM_MISMATCH", "TABLE_SUM_MISMATCH", span, title, failing));
    }
    return new Table(
        withUnit.title(),
        span,
        names(withUnit.columns()),
        withUnit.rows().stream().map(TableMaker::row).toList(),
        withUnit.unit(),
        withUnit.recovery(),
        found);
  }

  @SuppressWarnings("NullAway") // the compiled record does not say that its values may be null
  private static Table.Row row(Draft.Row row) {
    return new Table.Row(row.label(), row.values());
  }

  /** Moves （单位：家） out of the column names; the unit all columns share is the table's. */
  private Draft withUnit(Draft draft) {
    String unit = draft.unit();
    List<Draft.Column> columns = new ArrayList<>();
    Set<String> units = new LinkedHashSet<>();
    boolean everywhere = true;
    for (Draft.Column column : draft.columns()) {
      List<String> path = new ArrayList<>();
      String own = null;
      for (String part : column.path()) {
        UnitNote note = UnitNote.in(part, words);
        own = note.unit() != null ? note.unit() : own;
        path.add(note.rest());
      }
      path.removeIf(String::isEmpty);
      columns.add(new Draft.Column(path));
      if (own == null) {
        everywhere = false;
      } else {
        units.add(own);
      }
    }
    boolean one = units.size() == 1 && (everywhere || statedOnce(draft));
    String shared = unit == null && one ? units.iterator().next() : unit;
    return new Draft(
        draft.title(), shared, columns, draft.rows(), draft.recovery(), draft.start(), draft.end());
  }

  /** Whether the header says 单位：… somewhere, which speaks for the whole table. */
  private static boolean statedOnce(Draft draft) {
    return draft.columns().stream().anyMatch(column -> column.name().contains("单位："));
  }

  /** The names of the columns; a name that stands twice gets its number. */
  private static List<String> names(List<Draft.Column> columns) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      @Nullable String name = columns.get(i).name();
      names.add(name.isEmpty() ? "第" + (i + 1) + "列" : name);
    }
    return names;
  }
}
