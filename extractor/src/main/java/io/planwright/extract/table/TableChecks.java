package io.planwright.extract.table;

import io.planwright.extract.table.TableWords.Kind;
import io.planwright.model.Table.Check;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds up a table: each column against the total row, each row against the sums its header
 * promises. Columns of shares and growth rates are not added.
 */
final class TableChecks {
  private final TableWords words;
  private final RowChecks rowChecks;

  TableChecks(TableWords words) {
    this.words = words;
    this.rowChecks = new RowChecks(words);
  }

  /** All checks of a table: columns first, then rows. */
  List<Check> of(Draft draft) {
    boolean[] summable = summable(draft);
    List<Check> checks = new ArrayList<>(columnChecks(draft, summable));
    checks.addAll(rowChecks.of(draft, summable));
    return checks;
  }

  private boolean[] summable(Draft draft) {
    boolean[] summable = new boolean[draft.columns().size()];
    String unit = draft.unit();
    String title = draft.title();
    boolean shares = title != null && unit == null && isShare(title) && upToHundred(draft);
    for (int i = 0; i < summable.length; i++) {
      boolean ratio =
          shares
              || (unit != null && words.within(Kind.RATIO, unit))
              || words.within(Kind.RATIO, draft.columns().get(i).name());
      summable[i] = !ratio;
    }
    return summable;
  }

  private static boolean isShare(String title) {
    return title.contains("比重") || title.contains("占比") || title.contains("率");
  }

  private static boolean upToHundred(Draft draft) {
    BigDecimal hundred = BigDecimal.valueOf(100);
    return draft.rows().stream()
        .flatMap(row -> row.values().stream())
        .allMatch(value -> value == null || value.compareTo(hundred) <= 0);
  }

  private List<Check> columnChecks(Draft draft, boolean[] summable) {
    List<Draft.Row> rows = draft.rows();
    SummedRows summed = SummedRows.of(rows.stream().map(Draft.Row::label).toList(), words);
    List<Check> checks = new ArrayList<>();
    for (int column = 0; column < summable.length; column++) {
      if (!summable[column]) {
        continue;
      }
      String name = draft.columns().get(column).name();
      if (summed.total() >= 0 && summed.parts().size() > 1) {
        BigDecimal stated = value(rows.get(summed.total()), column);
        BigDecimal sum = sum(rows, summed.parts(), column);
        if (stated != null && sum != null) {
          String label = rows.get(summed.total()).label();
          checks.add(check(label + "·" + name + " = Σ 各行", stated.subtract(sum)));
        }
      }
      addSubtotals(draft, summed, column, checks);
    }
    return checks;
  }

  /** A 小计 adds up the rows above it, back to the 小计 before; said only where it holds. */
  private static void addSubtotals(Draft draft, SummedRows summed, int column, List<Check> checks) {
    int from = 0;
    for (int subtotal : summed.subtotals()) {
      int first = from;
      List<Integer> above =
          summed.parts().stream().filter(i -> i >= first && i < subtotal).toList();
      BigDecimal stated = value(draft.rows().get(subtotal), column);
      BigDecimal sum = sum(draft.rows(), above, column);
      if (stated != null && sum != null && above.size() > 1 && stated.compareTo(sum) == 0) {
        String label = draft.rows().get(subtotal).label();
        String name = draft.columns().get(column).name();
        checks.add(check(label + "·" + name + " = Σ 以上各行", BigDecimal.ZERO));
      }
      from = subtotal + 1;
    }
  }

  static Check check(String formula, BigDecimal difference) {
    boolean holds = difference.signum() == 0;
    return new Check(formula, holds, plain(difference));
  }

  /** Without needless decimals and without an exponent. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static @Nullable BigDecimal value(Draft.Row row, int column) {
    return row.values().get(column);
  }

  /** The sum with empty cells as zero; null when a row was not read or the column is empty. */
  private static @Nullable BigDecimal sum(List<Draft.Row> rows, List<Integer> parts, int column) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean any = false;
    for (int part : parts) {
      if (rows.get(part).unread().contains(column)) {
        return null;
      }
      BigDecimal value = value(rows.get(part), column);
      if (value != null) {
        sum = sum.add(value);
        any = true;
      }
    }
    return any ? sum : null;
  }
}
