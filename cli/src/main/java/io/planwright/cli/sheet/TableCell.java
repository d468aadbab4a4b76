package io.planwright.cli.sheet;

import io.planwright.model.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One filled cell of a table with its row and column: what a pivot table in Excel wants.
 *
 * @param table the table it belongs to
 * @param row the label of its row
 * @param column the name of its column, null where the table has more cells than names
 * @param value the number
 */
record TableCell(Table table, String row, @Nullable String column, BigDecimal value) {
  /** The filled cells of a table, row by row. */
  static Stream<TableCell> of(Table table) {
    return table.rows().stream().flatMap(row -> cells(table, row));
  }

  private static Stream<TableCell> cells(Table table, Table.Row row) {
    List<String> columns = table.columns();
    return IntStream.range(0, row.values().size())
        .mapToObj(
            index -> {
              @Nullable BigDecimal value = row.values().get(index);
              @Nullable String column = index < columns.size() ? columns.get(index) : null;
              return value == null
                  ? Stream.<TableCell>empty()
                  : Stream.of(new TableCell(table, row.label(), column, value));
            })
        .flatMap(cells -> cells);
  }

  /** The sums of the table that do not hold. */
  List<String> failedChecks() {
    return table.checks().stream()
        .filter(check -> !check.holds())
        .map(Table.Check::formula)
        .toList();
  }
}
