package io.planwright.cli.export;

import io.planwright.cli.sheet.Cell;
import io.planwright.model.Responsibility;
import io.planwright.read.Fingerprint;
import io.planwright.search.compare.DutyComparison;
import io.planwright.search.compare.DutyComparison.Task;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The table of duties: a row for each agency in each note, agencies of all levels alike. */
final class DutyTable {
  private static final int AGENCY_DIGITS = 6;

  private DutyTable() {}

  /**
   * A row.
   *
   * @param agency the agency without its level
   * @param names how the plans of the place write it
   * @param role {@code led} or {@code supported}
   */
  record Row(
      PlanFact<Responsibility> note, String agency, List<String> names, String role, String heading)
      implements Comparable<Row> {
    private static final Comparator<Row> ORDER =
        Comparator.comparing(Row::role).thenComparing(Row::agency);

    @Override
    public int compareTo(Row other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * The table.
   *
   * @param comparison all agencies of the plans, which tells which names mean the same
   */
  static DataTable<Row> of(Facts facts, DutyComparison comparison) {
    IdentityHashMap<Responsibility, List<Row>> rowsOfNote = new IdentityHashMap<>();
    IdentityHashMap<Responsibility, PlanFact<Responsibility>> notes = new IdentityHashMap<>();
    List<PlanFact<Responsibility>> all = facts.duties();
    all.forEach(note -> notes.put(note.value(), note));
    for (DutyComparison.Unit unit : comparison.units()) {
      for (DutyComparison.Share share : unit.shares()) {
        Map<String, List<Task>> tasks = new HashMap<>();
        tasks.put("led", share.led());
        tasks.put("supported", share.supported());
        tasks.forEach(
            (role, list) -> {
              for (Task task : list) {
                PlanFact<Responsibility> note = notes.get(task.duty());
                if (note != null) {
                  rowsOfNote
                      .computeIfAbsent(task.duty(), key -> new ArrayList<>())
                      .add(new Row(note, unit.name(), share.names(), role, task.heading()));
                }
              }
            });
      }
    }
    List<Row> rows = new ArrayList<>();
    for (PlanFact<Responsibility> note : all) {
      rowsOfNote.getOrDefault(note.value(), List.of()).stream()
          .sorted()
          .distinct()
          .forEach(rows::add);
    }
    return new DataTable<>(DataSet.DUTIES.code(), fields(), rows);
  }

  /** That of the note, the role, and digits made of the agency, whatever others it stands among. */
  private static String id(Row row) {
    byte[] agency = row.agency().getBytes(StandardCharsets.UTF_8);
    String digits = Fingerprint.of(agency).sha256().substring(0, AGENCY_DIGITS);
    return row.note().id() + "." + row.role().charAt(0) + digits;
  }

  private static List<Field<Row>> fields() {
    List<Field<Row>> fields = new ArrayList<>();
    fields.add(new Field<>("id", row -> Cell.of(id(row))));
    fields.add(new Field<>("duty", row -> Cell.of(row.note().id())));
    fields.addAll(Columns.plan(row -> row.note().plan()));
    fields.add(new Field<>("agency", row -> Cell.of(row.agency())));
    fields.add(new Field<>("agencyNames", row -> Cell.of(row.names())));
    fields.add(new Field<>("role", row -> new Cell.Choice(row.role(), "label.Part." + row.role())));
    fields.add(new Field<>("heading", row -> Cell.of(row.heading())));
    for (Field<PlanFact<Responsibility>> field : Columns.<Responsibility>proof()) {
      fields.add(new Field<>(field.name(), row -> field.value().apply(row.note())));
    }
    for (Field<PlanFact<Responsibility>> field : Columns.<Responsibility>making()) {
      fields.add(new Field<>(field.name(), row -> field.value().apply(row.note())));
    }
    return fields;
  }
}
