package io.planwright.cli.starter;

import io.planwright.cli.console.Language;
import io.planwright.cli.console.Messages;
import io.planwright.cli.table.TargetWording;
import io.planwright.model.Metadata.Level;
import io.planwright.search.compare.TargetComparison;
import io.planwright.search.compare.TargetComparison.Row;
import io.planwright.search.compare.TargetComparison.Standing;
import io.planwright.search.compare.TargetComparison.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      lines.addAll(ranges(comparison, i));
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

  /**
   * Range and median of the places of one level that can be compared in a year; nothing for less
   * than two. A county and a province are no range.
   */
  private static List<String> ranges(TargetComparison comparison, int column) {
    TargetComparison.Basis basis = comparison.basis();
    if (basis == null) {
      return List.of();
    }
    Map<Optional<Level>, List<BigDecimal>> amounts = new LinkedHashMap<>();
    for (Row row : comparison.rows()) {
      for (Value value : row.cells().get(column).values()) {
        BigDecimal amount = value.amount();
        if (amount != null && value.standing() instanceof Standing.Ranked) {
          amounts.computeIfAbsent(row.place().level(), level -> new ArrayList<>()).add(amount);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    amounts.forEach(
        (level, some) -> {
          if (some.size() > 1) {
            String head = comparison.columns().get(column).year() + "年 ";
            lines.add(
                "合计 "
                    + head
                    + some.size()
                    + " 地可比"
                    + named(level)
                    + "："
                    + range(some, basis.unit()));
          }
        });
    return lines;
  }

  private static String named(Optional<Level> level) {
    return switch (level.orElse(null)) {
      case null -> "（层级不明）";
      case NATIONAL -> "（国家）";
      case PROVINCE -> "（省）";
      case CITY -> "（市）";
      case COUNTY -> "（区县）";
      case ZONE -> "（园区）";
      case TOWN -> "（乡镇）";
    };
  }

  private static String range(List<BigDecimal> amounts, String unit) {
    amounts.sort(Comparator.naturalOrder());
    return "范围 "
        + plain(amounts.getFirst())
        + "～"
        + plain(amounts.getLast())
        + unit
        + "，中位数 "
        + plain(median(amounts))
        + unit;
  }

  /** The middle of some sorted numbers. */
  static BigDecimal median(List<BigDecimal> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.TWO);
  }

  private static String plain(BigDecimal value) {
    return IndicatorGroup.plain(value).toPlainString();
  }
}
