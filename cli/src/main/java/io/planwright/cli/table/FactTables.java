package io.planwright.cli.table;

import io.planwright.cli.console.Decimals;
import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.table.TextTable.Column;
import io.planwright.model.Citation;
import io.planwright.model.Incentive;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Provenance;
import io.planwright.model.Responsibility;
import io.planwright.model.Table;
import io.planwright.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts of a document as tables; empty lists for what is only counted. */
final class FactTables {
  private static final int NAME = 22;
  private static final int TEXT = 20;
  private static final int PLACE = 10;
  private static final String SECTION_SEPARATOR = " / ";

  private final Messages messages;
  private final Wording wording;
  private final Style style;
  private final Detail detail;

  FactTables(Messages messages, Wording wording, Style style, Detail detail) {
    this.messages = messages;
    this.wording = wording;
    this.style = style;
    this.detail = detail;
  }

  List<TextTable> targets(PolicyDocument document) {
    boolean scanned = isScanned(document.targets(), Target::provenance);
    TextTable table =
        new TextTable(
            columns(
                scanned,
                Column.flexible(header("indicator"), NAME),
                Column.fixed(header("value")).toTheRight().painted(style::marked),
                Column.fixed(header("year")),
                Column.fixed(header("kind")),
                Column.fixed(header("commitment")),
                Column.flexible(header("scope"), PLACE),
                Column.fixed(header("baseline")).droppable(2),
                Column.flexible(header("quote"), TEXT).droppable(3)));
    for (Target target : shown(document.targets())) {
      table.add(
          cells(
              scanned,
              target.provenance(),
              target.indicator().name(),
              wording.quantity(target.quantity()),
              wording.time(target.timeline()),
              messages.label(target.kind()),
              messages.label(target.commitment()),
              orEmpty(target.scope()),
              wording.baseline(target.baseline()),
              detail == Detail.FULL ? target.quote().text() : ""));
    }
    return List.of(table);
  }

  List<TextTable> incentives(PolicyDocument document) {
    boolean scanned = isScanned(document.incentives(), Incentive::provenance);
    TextTable table =
        new TextTable(
            columns(
                scanned,
                Column.flexible(header("trigger"), TEXT),
                Column.flexible(header("benefit"), TEXT).painted(style::marked),
                Column.fixed(header("instrument")),
                Column.flexible(header("quote"), TEXT).droppable(2)));
    for (Incentive incentive : shown(document.incentives())) {
      table.add(
          cells(
              scanned,
              incentive.provenance(),
              incentive.trigger().text(),
              wording.benefit(incentive),
              messages.label(incentive.instrument()),
              detail == Detail.FULL ? incentive.quote().text() : ""));
    }
    return List.of(table);
  }

  List<TextTable> responsibilities(PolicyDocument document) {
    if (detail != Detail.FULL) {
      return List.of();
    }
    TextTable table =
        new TextTable(
            List.of(
                Column.flexible(header("lead"), NAME),
                Column.flexible(header("support"), TEXT),
                Column.flexible(header("section"), NAME).droppable(1)));
    for (Responsibility duty : shown(document.responsibilities())) {
      table.add(
          List.of(
              String.join("、", duty.lead()),
              String.join("、", duty.support()),
              innermost(duty.provenance().section())));
    }
    return List.of(table);
  }

  List<TextTable> tables(PolicyDocument document) {
    TextTable overview =
        new TextTable(
            List.of(
                Column.flexible(header("tableTitle"), TEXT),
                Column.fixed(header("size")).toTheRight(),
                Column.flexible(header("unit"), PLACE).droppable(2),
                Column.fixed(header("recovered")).droppable(1),
                Column.fixed(header("checks"))));
    for (Table table : shown(document.tables())) {
      overview.add(
          List.of(
              table.title() == null ? messages.text("table.untitled") : table.title(),
              table.rows().size() + "×" + table.columns().size(),
              orEmpty(table.unit()),
              messages.label(table.recovery()),
              wording.checks(table)));
    }
    return List.of(overview);
  }

  /** One table with all its cells. */
  TextTable cells(Table table) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.flexible(table.title() == null ? "" : table.title(), NAME));
    table.columns().forEach(name -> columns.add(Column.flexible(name, PLACE).toTheRight()));
    TextTable view = new TextTable(columns);
    for (Table.Row row : table.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(row.label());
      for (int i = 0; i < table.columns().size(); i++) {
        @Nullable BigDecimal value = i < row.values().size() ? row.values().get(i) : null;
        cells.add(value == null ? "" : Decimals.plain(value));
      }
      view.add(cells);
    }
    return view;
  }

  List<TextTable> citations(PolicyDocument document) {
    if (detail != Detail.FULL) {
      return List.of();
    }
    TextTable table =
        new TextTable(
            List.of(
                Column.flexible(header("citedTitle"), TEXT),
                Column.flexible(header("citedDocNumber"), NAME),
                Column.fixed(header("relation"))));
    for (Citation citation : shown(document.citations())) {
      table.add(
          List.of(
              citation.title(),
              orEmpty(citation.docNumber()),
              messages.label(citation.relation())));
    }
    return List.of(table);
  }

  /**
   * Whether to show how sure a recognition was: with all details, where anything was recognised.
   */
  private <T> boolean isScanned(List<T> facts, Function<T, Provenance> provenance) {
    return detail == Detail.FULL
        && facts.stream().anyMatch(fact -> provenance.apply(fact).confidence() != null);
  }

  private List<Column> columns(boolean scanned, Column... columns) {
    List<Column> all = new ArrayList<>(List.of(columns));
    if (scanned) {
      all.add(Column.fixed(header("confidence")).toTheRight().droppable(1));
    }
    return all;
  }

  private static List<String> cells(boolean scanned, Provenance provenance, String... cells) {
    List<String> all = new ArrayList<>(List.of(cells));
    if (scanned) {
      @Nullable BigDecimal confidence = provenance.confidence();
      all.add(confidence == null ? "" : Decimals.plain(confidence));
    }
    return all;
  }

  private <T> List<T> shown(List<T> facts) {
    return facts.subList(0, Math.min(facts.size(), detail.rows()));
  }

  private String header(String field) {
    return messages.text("head." + field);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The last of the sections joined with " / ". */
  private static String innermost(@Nullable String section) {
    if (section == null) {
      return "";
    }
    int outer = section.lastIndexOf(SECTION_SEPARATOR);
    return outer < 0 ? section : section.substring(outer + SECTION_SEPARATOR.length());
  }
}
