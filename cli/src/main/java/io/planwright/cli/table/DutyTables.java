package io.planwright.cli.table;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.table.TextTable.Column;
import io.planwright.search.compare.DutyComparison;
import io.planwright.search.compare.DutyComparison.Share;
import io.planwright.search.compare.DutyComparison.Task;
import io.planwright.search.compare.DutyComparison.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A comparison of duties in a terminal: a line for each unit and place. */
public final class DutyTables {
  private static final int NAME = 8;
  private static final int TASKS = 8;

  private final Messages messages;
  private final int width;
  private final Style style;

  /**
   * Creates a view.
   *
   * @param messages the user's language
   * @param width how many columns a line may have
   * @param style whether words are emphasised
   */
  public DutyTables(Messages messages, int width, Style style) {
    this.messages = messages;
    this.width = width;
    this.style = style;
  }

  /** The comparison in lines. */
  public List<String> lines(DutyComparison comparison) {
    List<String> lines = new ArrayList<>();
    lines.add(style.title(DisplayWidth.cut(messages.text("sheet.responsibility"), width)));
    if (!comparison.units().isEmpty()) {
      lines.add("");
      lines.addAll(units(comparison).lines(width, style));
    }
    lines.addAll(new CoverageLines(messages, width, style).of(comparison.coverage()));
    return lines;
  }

  private TextTable units(DutyComparison comparison) {
    TextTable table =
        new TextTable(
            List.of(
                Column.flexible(messages.text("column.agency"), NAME),
                Column.flexible(messages.text("head.region"), NAME),
                Column.fixed(messages.text("head.led")).toTheRight().painted(style::marked),
                Column.fixed(messages.text("head.supported")).toTheRight(),
                Column.flexible(messages.text("head.tasks"), TASKS).droppable(1)));
    for (Unit unit : comparison.units()) {
      String name = unit.name();
      for (Share share : unit.shares()) {
        table.add(
            List.of(
                name,
                share.place().name(),
                String.valueOf(share.led().size()),
                String.valueOf(share.supported().size()),
                headings(share.led().isEmpty() ? share.supported() : share.led())));
        name = "";
      }
    }
    return table;
  }

  private static String headings(List<Task> tasks) {
    return tasks.stream()
        .map(Task::heading)
        .filter(heading -> !heading.isEmpty())
        .distinct()
        .collect(Collectors.joining("；"));
  }
}
