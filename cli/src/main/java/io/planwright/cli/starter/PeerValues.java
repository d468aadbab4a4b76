package io.planwright.cli.starter;

import io.planwright.cli.console.Language;
import io.planwright.cli.console.Messages;
import io.planwright.cli.table.TargetWording;
import io.planwright.search.compare.TargetComparison;
import io.planwright.search.compare.TargetComparison.Cell;
import io.planwright.search.compare.TargetComparison.Column;
import io.planwright.search.compare.TargetComparison.Row;
import io.planwright.search.compare.TargetComparison.Standing;
import io.planwright.search.compare.TargetComparison.Statistics;
import io.planwright.search.compare.TargetComparison.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what peers have of an indicator: each place with its values, then range and median. */
final class PeerValues {
  private final TargetWording wording = new TargetWording(Messages.in(Language.CHINESE));

  /** The lines of a comparison, places first. */
  List<String> lines(TargetComparison comparison) {
    List<String> lines = new ArrayList<>();
    for (Row row : comparison.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        Integer year = comparison.columns().get(i).year();
        row.cells().get(i).values().stream()
            .filter(PeerValues::isAlike)
            .forEach(value -> lines.add(line(row.place().name(), year, value)));
      }
    }
    for (int i = 0; i < comparison.columns().size(); i++) {
      String range = range(comparison, i);
      if (!range.isEmpty()) {
        lines.add(range);
      }
    }
    return lines;
  }

  /** The values that say the same kind of thing in the same unit as most of them. */
  static List<Value> alike(Row row) {
    return row.cells().stream()
        .flatMap(cell -> cell.values().stream())
        .filter(PeerValues::isAlike)
        .toList();
  }

  private static boolean isAlike(Value value) {
    return switch (value.standing()) {
      case Standing.Ranked ranked -> true;
      case Standing.Unranked unranked ->
          switch (unranked.reason()) {
            case STRETCH, NO_YEAR, SUPERSEDED, SEVERAL, OTHER_BOUND -> true;
            case PART_OF_PLACE, ALLOCATION, OTHER_KIND, PER_YEAR, OTHER_UNIT -> false;
          };
    };
  }

  private String line(String place, @Nullable Integer year, Value value) {
    String when = year == null ? "" : year + "年 ";
    return place
        + "："
        + when
        + wording.brief(value)
        + "　"
        + Wordings.title(value.plan())
        + Wordings.source(value.target().quote().text(), value.target().provenance());
  }

  /** Range and median of the places that can be compared in a year; nothing for less than two. */
  private static String range(TargetComparison comparison, int column) {
    Column head = comparison.columns().get(column);
    Statistics statistics = head.statistics();
    TargetComparison.Basis basis = comparison.basis();
    if (statistics == null || basis == null || statistics.count() < 2) {
      return "";
    }
    List<BigDecimal> amounts = new ArrayList<>();
    for (Row row : comparison.rows()) {
      Cell cell = row.cells().get(column);
      for (Value value : cell.values()) {
        BigDecimal amount = value.amount();
        if (amount != null && value.standing() instanceof Standing.Ranked) {
          amounts.add(amount);
        }
      }
    }
    amounts.sort(Comparator.naturalOrder());
    return "合计 "
        + head.year()
        + "年 "
        + statistics.count()
        + " 地可比：范围 "
        + plain(amounts.getFirst())
        + "～"
        + plain(amounts.getLast())
        + basis.unit()
        + "，中位数 "
        + plain(statistics.median())
        + basis.unit();
  }

  private static String plain(BigDecimal value) {
    return IndicatorGroup.plain(value).toPlainString();
  }
}
