package io.planwright.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as a reader gives it.
 *
 * @param rows its cells, blanks left out
 */
record FoundTable(List<List<String>> rows) {
  /** A table without the columns in which nothing stands. */
  static FoundTable of(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] used =
        IntStream.range(0, width)
            .filter(column -> rows.stream().anyMatch(row -> !cell(row, column).isEmpty()))
            .toArray();
    return new FoundTable(
        rows.stream()
            .map(row -> IntStream.of(used).mapToObj(column -> cell(row, column)).toList())
            .toList());
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? Blanks.without(row.get(column)) : "";
  }

  /** How many cells hold text. */
  int cells() {
    return (int) rows.stream().flatMap(List::stream).filter(cell -> !cell.isEmpty()).count();
  }

  /** This table with the rows of its next piece, without a header that comes again. */
  FoundTable with(FoundTable next) {
    int again = 0;
    while (again < Math.min(rows.size(), next.rows.size())
        && rows.get(again).equals(next.rows.get(again))) {
      again++;
    }
    List<List<String>> all = new ArrayList<>(rows);
    all.addAll(next.rows.subList(again, next.rows.size()));
    return new FoundTable(all);
  }
}
