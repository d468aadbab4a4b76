package io.planwright.cli.table;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.table.TextTable.Column;
import io.planwright.search.compare.document.Gap;
import java.util.ArrayList;
import java.util.List;

/** What a place lacks in a terminal: a line for each gap with the first quote. */
public final class GapTables {
  private static final int NAME = 16;
  private static final int QUOTE = 24;

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
  public GapTables(Messages messages, int width, Style style) {
    this.messages = messages;
    this.width = width;
    this.style = style;
  }

  /** The gaps of a place that was set against so many other plans, in lines. */
  public List<String> lines(String place, int others, List<Gap> gaps) {
    List<String> lines = new ArrayList<>();
    lines.add(style.title(messages.text("documents.gaps", place, others, gaps.size())));
    if (gaps.isEmpty()) {
      return lines;
    }
    TextTable table =
        new TextTable(
            List.of(
                Column.fixed(messages.text("column.gap")),
                Column.flexible(messages.text("column.subject"), NAME).painted(style::marked),
                Column.fixed(messages.text("column.places")).toTheRight(),
                Column.flexible(messages.text("column.documentTitle"), NAME).droppable(1),
                Column.flexible(messages.text("column.quote"), QUOTE)));
    for (Gap gap : gaps) {
      Gap.Evidence first = gap.evidence().getFirst();
      table.add(
          List.of(
              messages.text("label.Gap." + gap.kind().name()),
              gap.name(),
              String.valueOf(gap.evidence().size()),
              first.plan().name(),
              first.quote().text()));
    }
    lines.addAll(table.lines(width, style));
    return lines;
  }
}
