package io.planwright.extract.table;

import io.planwright.extract.table.TableWords.Kind;
import java.util.ArrayList;
import java.util.List;

/** Tells which columns are levels of the same thing in later and later years. */
final class ColumnOrder {
  private ColumnOrder() {}

  /**
   * For each column whether its values should not be below those of the column before it.
   *
   * <p>Example: 2023年底数, 目标·2024年, 目标·2025年, 合计 are no, yes, yes, no. Increments (新增, 净增) and sums
   * may rise or fall.
   */
  static List<Boolean> rising(List<Draft.Column> columns, TableWords words) {
    List<Boolean> rising = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      rising.add(i > 0 && follows(columns.get(i - 1), columns.get(i), words));
    }
    return rising;
  }

  private static boolean follows(Draft.Column before, Draft.Column after, TableWords words) {
    int earlier = lastYear(before.name());
    int later = lastYear(after.name());
    return earlier > 0 && later > earlier && isLevel(before, words) && isLevel(after, words);
  }

  private static boolean isLevel(Draft.Column column, TableWords words) {
    return !words.within(Kind.GAIN, column.name()) && !words.within(Kind.SUM, column.name());
  }

  /** The last year a name speaks of, 0 for none. */
  private static int lastYear(String name) {
    int year = 0;
    for (int i = 0; i < name.length(); i++) {
      int end = Period.yearEnd(name, i, name.length());
      if (end > i) {
        int digits = name.lastIndexOf('年', end - 1);
        year = Integer.parseInt(name.substring(digits - 4, digits));
        i = end - 1;
      }
    }
    return year;
  }
}
