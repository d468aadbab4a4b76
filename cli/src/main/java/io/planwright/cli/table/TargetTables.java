package io.planwright.cli.table;

import io.planwright.cli.console.Decimals;
import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Style;
import io.planwright.cli.table.TextTable.Column;
import io.planwright.search.compare.Subject;
import io.planwright.search.compare.TargetComparison;
import io.planwright.search.compare.TargetComparison.Basis;
import io.planwright.search.compare.TargetComparison.Row;
import io.planwright.search.compare.TargetComparison.Statistics;
import io.planwright.search.compare.TargetComparison.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comparison of targets in a terminal: places by years, figures, every value with its proof. */
public final class TargetTables {
  private static final int PLACE = 10;
  private static final String GAP = "  ";

  private final Messages messages;
  private final int width;
  private final Style style;
  private final TargetWording words;

  /**
   * Creates a view.
   *
   * @param messages the user's language
   * @param width how many columns a line may have
   * @param style whether words are emphasised
   */
  public TargetTables(Messages messages, int width, Style style) {
    this.messages = messages;
    this.width = width;
    this.style = style;
    words = new TargetWording(messages);
  }

  /** The comparison in lines. */
  public List<String> lines(TargetComparison comparison) {
    List<String> lines = new ArrayList<>();
    lines.add(style.title(DisplayWidth.cut(title(comparison.subject()), width)));
    @Nullable Basis basis = comparison.basis();
    if (basis != null) {
      String order = basis.ceiling() ? "compare.lowestFirst" : "compare.highestFirst";
      lines.addAll(
          CoverageLines.wrapped(
              messages.text(
                  "compare.basis",
                  messages.label(basis.kind()),
                  basis.unit(),
                  messages.text(order)),
              width,
              ""));
    }
    if (!comparison.rows().isEmpty()) {
      matrix(lines, comparison);
      statistics(lines, comparison);
      proofs(lines, comparison);
    }
    lines.addAll(new CoverageLines(messages, width, style).of(comparison.coverage()));
    return lines;
  }

  static String title(Subject subject) {
    return subject.id() == null ? subject.name() : subject.name() + " · " + subject.id();
  }

  /** Places by years, in several tables where the years do not fit beside each other. */
  private void matrix(List<String> lines, TargetComparison comparison) {
    List<String> places = comparison.rows().stream().map(row -> row.place().name()).toList();
    int placeWidth = places.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    int room = width - Math.min(placeWidth, Math.max(PLACE, width / 3));
    int at = 0;
    while (at < comparison.columns().size()) {
      int used = 0;
      int end = at;
      while (end < comparison.columns().size()) {
        int needed = GAP.length() + natural(comparison, end);
        if (end > at && used + needed > room) {
          break;
        }
        used += needed;
        end++;
      }
      lines.add("");
      lines.addAll(part(comparison, at, end).lines(width, style));
      at = end;
    }
  }

  private int natural(TargetComparison comparison, int column) {
    int widest = DisplayWidth.of(words.year(comparison.columns().get(column).year()));
    for (Row row : comparison.rows()) {
      widest = Math.max(widest, DisplayWidth.of(cell(row.cells().get(column))));
    }
    return widest;
  }

  private TextTable part(TargetComparison comparison, int from, int to) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.flexible(messages.text("head.region"), PLACE));
    for (TargetComparison.Column column : comparison.columns().subList(from, to)) {
      columns.add(Column.flexible(words.year(column.year()), 8).painted(style::marked));
    }
    TextTable table = new TextTable(columns);
    for (Row row : comparison.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(row.place().name());
      row.cells().subList(from, to).forEach(one -> cells.add(cell(one)));
      if (cells.stream().skip(1).anyMatch(one -> !one.isEmpty())) {
        table.add(cells);
      }
    }
    return table;
  }

  /** The values of a cell in short: {@code ≥830家 #1 / 力争≥900家}; those for parts are counted. */
  private String cell(TargetComparison.Cell cell) {
    String own =
        cell.values().stream()
            .filter(value -> value.target().scope() == null)
            .map(words::ranked)
            .collect(Collectors.joining(" / "));
    long parts = cell.values().stream().filter(one -> one.target().scope() != null).count();
    String more = parts == 0 ? "" : messages.text("compare.parts", parts);
    return (own + " " + more).strip();
  }

  private void statistics(List<String> lines, TargetComparison comparison) {
    TextTable table =
        new TextTable(
            List.of(
                Column.fixed(messages.text("head.year")),
                Column.fixed(messages.text("column.count")).toTheRight(),
                Column.fixed(messages.text("column.best")).toTheRight(),
                Column.fixed("P25").toTheRight(),
                Column.fixed("P50").toTheRight(),
                Column.fixed("P75").toTheRight()));
    boolean any = false;
    for (TargetComparison.Column column : comparison.columns()) {
      @Nullable Statistics figures = column.statistics();
      if (figures != null) {
        any = true;
        table.add(
            List.of(
                words.year(column.year()),
                String.valueOf(figures.count()),
                Decimals.plain(figures.best()),
                Decimals.plain(figures.lower()),
                Decimals.plain(figures.median()),
                Decimals.plain(figures.upper())));
      }
    }
    if (any) {
      lines.add("");
      lines.add(style.strong(DisplayWidth.cut(messages.text("compare.statistics"), width)));
      lines.addAll(table.lines(width, style));
      for (String note : words.mixedLevels(comparison.columns())) {
        lines.addAll(CoverageLines.wrapped(note, width, "  "));
      }
    }
  }

  /** Each value with what became of it, and below it its quote and where that stands. */
  private void proofs(List<String> lines, TargetComparison comparison) {
    lines.add("");
    lines.add(style.strong(DisplayWidth.cut(messages.text("compare.proofs"), width)));
    for (Row row : comparison.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        String year = words.year(comparison.columns().get(i).year());
        for (Value value : row.cells().get(i).values()) {
          @Nullable String scope = value.target().scope();
          String place = scope == null ? row.place().name() : row.place().name() + " › " + scope;
          List<String> statement = new ArrayList<>();
          statement.add(place + "  " + year + "  " + words.brief(value));
          statement.add(words.standing(value.standing()));
          statement.add(words.computed(value.computed()));
          statement.removeIf(String::isEmpty);
          ProofLines.add(
              lines,
              String.join(" · ", statement),
              value.target().quote(),
              value.target().provenance(),
              value.plan(),
              width,
              style);
        }
      }
    }
  }
}
