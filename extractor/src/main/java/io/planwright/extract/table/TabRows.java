package io.planwright.extract.table;

import io.planwright.read.SourceText.Cell;
import java.util.ArrayList;
import java.util.List;

/** Makes lines with tabs into a grid: same width, and group headers over all their columns. */
final class TabRows {
  private TabRows() {}

  static List<List<Cell>> filled(List<List<Cell>> lines, TableWords words) {
    int width = lines.stream().mapToInt(List::size).max().orElse(0);
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> line : lines) {
      List<Cell> row = new ArrayList<>(line);
      while (row.size() < width) {
        row.add(new Cell("", line.getLast().span()));
      }
      rows.add(row);
    }
    for (int i = 0; i + 1 < rows.size(); i++) {
      if (!isWords(rows.get(i), words) || !isWords(rows.get(i + 1), words)) {
        break;
      }
      spread(rows.get(i), rows.get(i + 1));
    }
    return rows;
  }

  /** A group header stands once, above its first column: it goes on over the empty cells. */
  private static void spread(List<Cell> row, List<Cell> below) {
    for (int i = 1; i < row.size(); i++) {
      boolean empty = row.get(i).text().isEmpty();
      boolean group = !below.get(i).text().isEmpty() && !below.get(i - 1).text().isEmpty();
      if (empty && group) {
        row.set(i, row.get(i - 1));
      }
    }
  }

  private static boolean isWords(List<Cell> row, TableWords words) {
    return row.stream()
        .noneMatch(
            cell ->
                CellValue.number(cell.text(), words) != null && !GridReader.isYear(cell.text()));
  }
}
