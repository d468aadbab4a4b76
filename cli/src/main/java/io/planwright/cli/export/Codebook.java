package io.planwright.cli.export;

import io.planwright.cli.console.Language;
import io.planwright.cli.console.Messages;
import io.planwright.cli.sheet.Cell;
import io.planwright.cli.sheet.CsvRenderer;
import io.planwright.cli.sheet.Grid;
import io.planwright.lexicon.Tsv;
import io.planwright.model.Citation;
import io.planwright.model.Coded;
import io.planwright.model.Commitment;
import io.planwright.model.IncentiveForm;
import io.planwright.model.Instrument;
import io.planwright.model.Metadata;
import io.planwright.model.Section;
import io.planwright.model.TargetKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the columns of an export mean: name, label, type, unit, allowed values, meaning, and where
 * the values come from. The meanings stand in {@code codebook.tsv}; allowed values are those of the
 * model.
 */
final class Codebook {
  private static final List<String> HEADS =
      List.of("variable", "variableLabel", "type", "variableUnit", "values", "meaning", "origin");

  private final Messages messages;
  private final Map<String, Tsv.Row> rows = new LinkedHashMap<>();

  Codebook(Messages messages) {
    this.messages = messages;
    for (Tsv.Row row : Tsv.read(Codebook.class, "codebook.tsv")) {
      rows.put(row.get("variable"), row);
    }
  }

  /** What a column holds: {@code text}, {@code number}, {@code integer}, {@code flag} … */
  String type(String variable) {
    return row(variable).get("type");
  }

  /** What a column means, in one sentence. */
  String meaning(String variable) {
    return row(variable).get(messages.language().code());
  }

  /** All columns that are explained. */
  List<String> variables() {
    return List.copyOf(rows.keySet());
  }

  private Tsv.Row row(String variable) {
    Tsv.Row row = rows.get(variable);
    if (row == null) {
      throw new IllegalStateException("codebook.tsv does not explain " + variable);
    }
    return row;
  }

  /** The explanation of some columns as a sheet. */
  Grid grid(List<String> variables) {
    List<List<Cell>> cells = new ArrayList<>();
    for (String variable : variables) {
      Tsv.Row row = row(variable);
      cells.add(
          List.of(
              Cell.of(variable),
              Cell.of(messages.text("column." + variable)),
              Cell.of(messages.text("codebook.type." + row.get("type"))),
              Cell.of(unit(row.get("unit"))),
              Cell.of(values(variable)),
              Cell.of(meaning(variable)),
              Cell.of(messages.text("codebook.origin." + row.get("origin")))));
    }
    List<Grid.Head> heads =
        HEADS.stream().map(name -> new Grid.Head(name, "", width(name))).toList();
    return new Grid("codebook", heads, cells, false);
  }

  private static int width(String head) {
    return head.equals("meaning") || head.equals("values") ? 60 : 18;
  }

  private String unit(String unit) {
    return unit.isEmpty() ? "" : messages.text("codebook.unit." + unit);
  }

  /** The same as lines of CSV. */
  String csv(List<String> variables) {
    StringBuilder lines = new StringBuilder(CsvRenderer.BYTE_ORDER_MARK);
    CsvRenderer.appendLine(
        lines, HEADS.stream().map(head -> messages.text("column." + head)).toList());
    for (List<Cell> row : grid(variables).rows()) {
      CsvRenderer.appendLine(lines, row.stream().map(CsvRenderer::plain).toList());
    }
    return lines.toString();
  }

  /** The allowed values with their words: {@code firm=确定；stretch=力争}; empty for any. */
  private String values(String variable) {
    return switch (variable) {
      case "level" -> coded(Metadata.Level.values());
      case "kind" -> coded(TargetKind.values());
      case "commitment" -> coded(Commitment.values());
      case "instrument" -> coded(Instrument.values());
      case "form" -> coded(IncentiveForm.values());
      case "relation" -> coded(Citation.Relation.values());
      case "sectionKind" -> sections();
      case "bound" -> words("label.bound.", "exact", "about", "min", "max", "range");
      case "role" -> words("label.Part.", "led", "supported");
      default ->
          type(variable).equals("flag")
              ? "true=" + messages.text("label.yes") + "；false=" + messages.text("label.no")
              : "";
    };
  }

  private <E extends Enum<E> & Coded> String coded(E[] values) {
    return Stream.of(values)
        .map(value -> worded(value.code(), messages.label(value)))
        .collect(Collectors.joining("；"));
  }

  private static String worded(String code, String word) {
    return code.equals(word) ? code : code + "=" + word;
  }

  private String sections() {
    return Stream.of(Section.Kind.values())
        .map(kind -> kind.code() + "=" + messages.text("label.SectionKind." + kind.name()))
        .collect(Collectors.joining("；"));
  }

  private String words(String key, String... codes) {
    return Stream.of(codes)
        .map(code -> code + "=" + messages.text(key + code))
        .collect(Collectors.joining("；"));
  }

  /** The name of an export's codebook beside it: {@code 目标.csv} has {@code 目标.codebook.csv}. */
  static String fileName(String name) {
    int dot = name.lastIndexOf('.');
    boolean ending = dot > 0 && name.substring(dot).toLowerCase(Locale.ROOT).matches("\\.\\w+");
    return (ending ? name.substring(0, dot) : name) + ".codebook.csv";
  }

  /** The codebook in Chinese, as all workbooks are. */
  static Codebook chinese() {
    return new Codebook(Messages.in(Language.CHINESE));
  }
}
