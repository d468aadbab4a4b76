package io.planwright.cli.table;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.table.TextTable.Column;
import io.planwright.search.compare.IncentiveComparison;
import io.planwright.search.compare.IncentiveComparison.Exclusion;
import io.planwright.search.compare.IncentiveComparison.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A comparison of incentives in a terminal: the incentives, their proof, what excludes them. */
public final class IncentiveTables {
  private static final int PLACE = 8;
  private static final int TEXT = 10;

  private final Messages messages;
  private final int width;
  private final Style style;
  private final Wording wording;

  /**
   * Creates a view.
   *
   * @param messages the user's language
   * @param width how many columns a line may have
   * @param style whether words are emphasised
   */
  public IncentiveTables(Messages messages, int width, Style style) {
    this.messages = messages;
    this.width = width;
    this.style = style;
    this.wording = new Wording(messages);
  }

  /** The comparison in lines. */
  public List<String> lines(IncentiveComparison comparison) {
    List<String> lines = new ArrayList<>();
    lines.add(style.title(DisplayWidth.cut(TargetTables.title(comparison.subject()), width)));
    if (!comparison.rows().isEmpty()) {
      lines.add("");
      lines.addAll(incentives(comparison).lines(width, style));
      lines.add("");
      lines.add(style.strong(DisplayWidth.cut(messages.text("compare.proofs"), width)));
      proofs(lines, comparison);
      exclusions(lines, comparison);
    }
    lines.addAll(new CoverageLines(messages, width, style).of(comparison.coverage()));
    return lines;
  }

  private TextTable incentives(IncentiveComparison comparison) {
    TextTable table =
        new TextTable(
            List.of(
                Column.flexible(messages.text("head.region"), PLACE),
                Column.flexible(messages.text("head.benefit"), TEXT).painted(style::marked),
                Column.fixed(messages.text("head.instrument")).droppable(1),
                Column.flexible(messages.text("head.trigger"), TEXT),
                Column.flexible(messages.text("column.sharing"), PLACE).droppable(3),
                Column.flexible(messages.text("head.validity"), PLACE).droppable(2)));
    for (Row row : comparison.rows()) {
      table.add(
          List.of(
              row.place().name(),
              wording.benefit(row.incentive()),
              messages.label(row.incentive().instrument()),
              row.incentive().trigger().text(),
              Wording.sharing(row.incentive().sharing()),
              Wording.validity(row.validity())));
    }
    return table;
  }

  private void proofs(List<String> lines, IncentiveComparison comparison) {
    for (Row row : comparison.rows()) {
      ProofLines.add(
          lines,
          row.place().name() + "  " + wording.benefit(row.incentive()),
          row.incentive().quote(),
          row.incentive().provenance(),
          row.plan(),
          width,
          style);
    }
  }

  private void exclusions(List<String> lines, IncentiveComparison comparison) {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (Row row : comparison.rows()) {
      for (Exclusion exclusion : row.exclusions()) {
        sentences.putIfAbsent(
            DisplayWidth.oneLine(exclusion.sentence().text()), row.place().name());
      }
    }
    if (sentences.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(style.strong(DisplayWidth.cut(messages.text("column.exclusions"), width)));
    sentences.forEach(
        (sentence, place) ->
            lines.addAll(CoverageLines.wrapped(place + " │ " + sentence, width, "  ")));
  }
}
