package io.planwright.cli.table;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.table.TextTable.Column;
import io.planwright.search.compare.GapComparison;
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

  /** The gaps of a place in lines, and what they rest on. */
  public List<String> lines(GapComparison comparison) {
    List<String> lines = new ArrayList<>();
    for (String line : CoverageLines.wrapped(title(messages, comparison), width, "")) {
      lines.add(style.title(line));
    }
    if (!comparison.gaps().isEmpty()) {
      lines.addAll(table(comparison).lines(width, style));
    }
    List<String> sentences = new CoverageSentences(messages).of(comparison);
    lines.addAll(new CoverageLines(messages, width, style).of(sentences));
    return lines;
  }

  /** How many gaps there are, or may be where the place's own plans were not read whole. */
  public static String title(Messages messages, GapComparison comparison) {
    return messages.text(
        switch (comparison.certainty()) {
          case ABSENT -> "documents.gaps";
          case UNCERTAIN, COMPARED, FOUND, OTHER_YEARS, NOT_A_PLAN -> "documents.gapsMaybe";
        },
        comparison.place(),
        comparison.others(),
        comparison.gaps().size());
  }

  private TextTable table(GapComparison comparison) {
    TextTable table =
        new TextTable(
            List.of(
                Column.fixed(messages.text("column.gap")),
                Column.flexible(messages.text("column.subject"), NAME).painted(style::marked),
                Column.fixed(messages.text("column.places")).toTheRight(),
                Column.flexible(messages.text("column.documentTitle"), NAME).droppable(1),
                Column.flexible(messages.text("column.quote"), QUOTE)));
    for (Gap gap : comparison.gaps()) {
      Gap.Evidence first = gap.evidence().getFirst();
      table.add(
          List.of(
              messages.text("label.Gap." + gap.kind().name()),
              gap.name(),
              String.valueOf(gap.places()),
              first.plan().name(),
              first.quote().text()));
    }
    return table;
  }
}
