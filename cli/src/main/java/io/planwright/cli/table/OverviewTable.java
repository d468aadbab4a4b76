package io.planwright.cli.table;

import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.table.TextTable.Column;
import io.planwright.model.Extraction;
import io.planwright.model.Metadata;
import io.planwright.model.PolicyDocument;
import io.planwright.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much was found in each of several documents, one a line, with a line for all of them. */
public final class OverviewTable {
  private static final int TITLE = 24;
  private static final int REGION = 12;

  private final Messages messages;
  private final int width;
  private final Style style;

  /**
   * Creates a table.
   *
   * @param messages the user's language
   * @param width how many columns a line may have
   * @param style whether words are emphasised
   */
  public OverviewTable(Messages messages, int width, Style style) {
    this.messages = messages;
    this.width = width;
    this.style = style;
  }

  /** The documents of all extractions as lines. */
  public List<String> lines(List<Extraction> extractions) {
    TextTable table =
        new TextTable(
            List.of(
                Column.flexible(messages.text("head.document"), TITLE),
                Column.flexible(messages.text("head.region"), REGION).droppable(2),
                Column.fixed(messages.text("head.period")).droppable(1),
                Column.fixed(messages.text("sheet.target")).toTheRight(),
                Column.fixed(messages.text("sheet.incentive")).toTheRight(),
                Column.fixed(messages.text("sheet.responsibility")).toTheRight(),
                Column.fixed(messages.text("sheet.table")).toTheRight()));
    for (Extraction extraction : extractions) {
      for (PolicyDocument document : extraction.documents()) {
        table.add(row(extraction, document));
      }
    }
    List<PolicyDocument> documents =
        extractions.stream().flatMap(extraction -> extraction.documents().stream()).toList();
    List<String> total = new ArrayList<>();
    total.add(messages.text("table.total", documents.size()));
    total.add("");
    total.add("");
    counts().forEach(count -> total.add(String.valueOf(documents.stream().mapToInt(count).sum())));
    table.add(total);
    return table.lines(width, style);
  }

  /** A document without title goes by the path of its file. */
  private static List<String> row(Extraction extraction, PolicyDocument document) {
    Metadata metadata = document.metadata();
    @Nullable Region region = metadata.region();
    List<String> row = new ArrayList<>();
    row.add(Objects.requireNonNullElse(metadata.title(), extraction.source().path()));
    row.add(region == null ? "" : region.name());
    row.add(Wording.period(metadata.periodStart(), metadata.periodEnd()));
    counts().forEach(count -> row.add(String.valueOf(count.applyAsInt(document))));
    return row;
  }

  private static Stream<ToIntFunction<PolicyDocument>> counts() {
    return Stream.of(
        document -> document.targets().size(),
        document -> document.incentives().size(),
        document -> document.responsibilities().size(),
        document -> document.tables().size());
  }
}
