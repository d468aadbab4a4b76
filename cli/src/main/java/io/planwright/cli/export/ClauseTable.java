package io.planwright.cli.export;

import io.planwright.cli.sheet.Cell;
import io.planwright.model.Section;
import io.planwright.search.Clause;
import io.planwright.search.Plan;
import java.util.ArrayList;
import java.util.List;

/** The table of clauses: their words, and how much was read out of them. */
final class ClauseTable {
  private ClauseTable() {}

  /**
   * A row.
   *
   * @param targets how many targets stand in it
   * @param incentives how many incentives
   * @param duties how many notes on who does what
   */
  record Row(Plan plan, Clause clause, int targets, int incentives, int duties) {}

  static DataTable<Row> of(Facts facts) {
    List<Row> rows = new ArrayList<>();
    for (Plan plan : facts.plans()) {
      List<Integer> targets =
          plan.document().targets().stream().map(one -> one.quote().span().start()).toList();
      List<Integer> incentives =
          plan.document().incentives().stream().map(one -> one.quote().span().start()).toList();
      List<Integer> duties =
          plan.document().responsibilities().stream()
              .map(one -> one.quote().span().start())
              .toList();
      for (Clause clause : facts.clauses(plan)) {
        rows.add(
            new Row(
                plan,
                clause,
                count(clause, targets),
                count(clause, incentives),
                count(clause, duties)));
      }
    }
    return new DataTable<>(DataSet.CLAUSES.code(), fields(), rows);
  }

  private static int count(Clause clause, List<Integer> places) {
    return (int) places.stream().filter(place -> clause.span().contains(place.intValue())).count();
  }

  private static List<Field<Row>> fields() {
    List<Field<Row>> fields = new ArrayList<>();
    fields.add(new Field<>("id", row -> Cell.of(Ids.of(row.plan(), row.clause()))));
    fields.addAll(Columns.plan(Row::plan));
    fields.add(new Field<>("clauseNumber", row -> Cell.ordinal(row.clause().number())));
    fields.add(new Field<>("section", row -> Cell.of(String.join(" / ", row.clause().path()))));
    fields.add(new Field<>("sectionKind", row -> kind(row.clause().kind())));
    fields.add(new Field<>("text", row -> Cell.of(row.clause().text())));
    fields.add(new Field<>("characters", row -> Cell.count(row.clause().text().length())));
    fields.add(new Field<>("targetCount", row -> Cell.count(row.targets())));
    fields.add(new Field<>("incentiveCount", row -> Cell.count(row.incentives())));
    fields.add(new Field<>("responsibilityCount", row -> Cell.count(row.duties())));
    fields.add(
        new Field<>(
            "page", row -> Cell.ordinal(row.plan().source().pageAt(row.clause().span().start()))));
    fields.add(new Field<>("start", row -> Cell.ordinal(row.clause().span().start())));
    fields.add(new Field<>("end", row -> Cell.ordinal(row.clause().span().end())));
    fields.addAll(Columns.source(Row::plan));
    return fields;
  }

  private static Cell kind(Section.Kind kind) {
    return new Cell.Choice(kind.code(), "label.SectionKind." + kind.name());
  }
}
