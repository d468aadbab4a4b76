package io.planwright.cli.table;

import io.planwright.cli.console.Decimals;
import io.planwright.cli.console.Messages;
import io.planwright.model.Commitment;
import io.planwright.model.Target;
import io.planwright.search.compare.Levels;
import io.planwright.search.compare.TargetComparison;
import io.planwright.search.compare.TargetComparison.Growth;
import io.planwright.search.compare.TargetComparison.Standing;
import io.planwright.search.compare.TargetComparison.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a comparison of targets in short words. */
public final class TargetWording {
  private final Messages messages;
  private final Wording wording;

  /** Creates the wording of a language. */
  public TargetWording(Messages messages) {
    this.messages = messages;
    this.wording = new Wording(messages);
  }

  /** What stands over a column. */
  public String year(@Nullable Integer year) {
    return year == null ? messages.text("compare.noYear") : String.valueOf(year);
  }

  /** A value with its rank: {@code ≥830家 #1}. */
  public String ranked(Value value) {
    String rank = value.standing() instanceof Standing.Ranked ranked ? " #" + ranked.rank() : "";
    return brief(value) + rank;
  }

  /** A value: {@code ≥830家}, {@code 力争≥900家}, {@code 每年新增70家}. */
  public String brief(Value value) {
    Target target = value.target();
    String words = wording.quantity(target.quantity());
    String kind =
        switch (target.kind()) {
          case LEVEL, MULTIPLE -> "";
          case INCREMENT, GROWTH, DIFFERENCE -> messages.label(target.kind());
        };
    String each = target.timeline().perYear() ? messages.text("table.perYear", "").strip() : "";
    String wish =
        target.commitment() == Commitment.STRETCH ? messages.label(Commitment.STRETCH) : "";
    return wish + each + kind + words;
  }

  /**
   * A warning where places of several levels of government are ranked together, with the years;
   * nothing where they are not.
   */
  public List<String> mixedLevels(List<TargetComparison.Column> columns) {
    List<TargetComparison.Column> mixed =
        columns.stream().filter(column -> column.levels().areMixed()).toList();
    if (mixed.isEmpty()) {
      return List.of();
    }
    String years =
        mixed.stream()
            .map(column -> year(column.year()) + "（" + levels(column.levels()) + "）")
            .collect(Collectors.joining("、"));
    String example = messages.label(mixed.getFirst().levels().known().getFirst());
    return List.of(messages.text("compare.mixedLevels", years, example));
  }

  private String levels(Levels levels) {
    return Stream.concat(
            levels.known().stream().map(messages::label),
            levels.unknown() ? Stream.of(messages.text("compare.unknownLevel")) : Stream.empty())
        .collect(Collectors.joining("、"));
  }

  /** What became of it: its rank and how far it is from the others, or why it has none. */
  public String standing(Standing standing) {
    return switch (standing) {
      case Standing.Ranked ranked ->
          messages.text(
              "compare.rank",
              ranked.rank(),
              ranked.of(),
              signed(ranked.gapToBest()),
              signed(ranked.gapToMedian()));
      case Standing.Unranked unranked -> messages.text("label.Reason." + unranked.reason().name());
    };
  }

  private static String signed(BigDecimal value) {
    return (value.signum() > 0 ? "+" : "") + Decimals.plain(value);
  }

  /** What follows from it: {@code 基期的1.89倍（计算）}; empty where nothing does. */
  public String computed(TargetComparison.Computed computed) {
    List<String> parts = new ArrayList<>();
    if (computed.multiple() != null) {
      parts.add(messages.text("compare.multiple", Decimals.plain(computed.multiple())));
    }
    @Nullable Growth growth = computed.growth();
    if (growth != null) {
      parts.add(
          messages.text(
              "compare.growth", Decimals.plain(growth.percentPerYear()), growth.fromYear()));
    }
    return String.join(" ", parts);
  }
}
