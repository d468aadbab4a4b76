package io.planwright.extract.table;

import io.planwright.extract.table.TableWords.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows of cells: which rows are header, which column names the rows, which hold numbers. */
final class GridReader {
  private final TableWords words;

  GridReader(TableWords words) {
    this.words = words;
  }

  /**
   * What a grid says.
   *
   * @param title a title that stands inside the grid, else null
   * @param unit a unit that stands inside the grid, else null
   * @param columns the value columns
   * @param rows the rows; none when the grid holds no numbers
   * @param unreadCells how many cells of value columns hold neither a number nor nothing
   */
  record Reading(
      @Nullable String title,
      @Nullable String unit,
      List<Draft.Column> columns,
      List<Draft.Row> rows,
      int unreadCells) {}

  Reading read(Grid whole) {
    String title = null;
    String unit = null;
    Grid grid = whole;
    while (grid.rows().size() > 1 && (grid.isBanner(0) || isEmpty(grid, 0))) {
      String banner = firstText(grid, 0);
      UnitNote note = UnitNote.in(banner, words);
      boolean noted = !note.rest().equals(banner);
      unit = noted ? note.unit() : unit;
      boolean named = title == null && !note.rest().isEmpty();
      title = named ? Caption.withoutNumber(note.rest(), words) : title;
      grid = grid.from(1);
    }
    int header = headerRows(grid);
    grid = Folds.unfold(grid, header, words);
    List<Integer> body = bodyRows(grid, header);
    GridColumns columns = GridColumns.of(grid, header, body, words);
    List<Draft.Row> rows = new ArrayList<>();
    int unread = 0;
    for (int row : columns.values().isEmpty() ? List.<Integer>of() : body) {
      List<@Nullable BigDecimal> values = new ArrayList<>();
      Set<Integer> gaps = new HashSet<>();
      for (int column : columns.values()) {
        CellValue value = CellValue.read(grid.text(row, column), words);
        values.add(value instanceof CellValue.Figure figure ? figure.value() : null);
        if (value instanceof CellValue.Words) {
          gaps.add(values.size() - 1);
          unread++;
        }
      }
      rows.add(new Draft.Row(label(grid, row, columns), values, gaps));
    }
    return new Reading(title, unit, columns.names(grid, header), rows, unread);
  }

  /** The leading rows without numbers; years alone are no numbers. */
  private int headerRows(Grid grid) {
    int row = 0;
    while (row < grid.rows().size() - 1 && isHeader(grid, row)) {
      row++;
    }
    return Math.max(row, Math.min(grid.headerRows(), grid.rows().size() - 1));
  }

  private boolean isHeader(Grid grid, int row) {
    if (row > 0 && grid.isBanner(row)) {
      return false;
    }
    boolean years = true;
    boolean figures = false;
    for (int column = 0; column < grid.width(); column++) {
      String cell = grid.text(row, column);
      if (!cell.isEmpty() && words.is(Kind.BLANK, cell)) {
        return false;
      }
      BigDecimal number = CellValue.number(cell, words);
      if (number != null && !grid.continuesAbove(row, column)) {
        figures = true;
        years &= isYear(cell);
      }
    }
    return !figures || (years && row == lastTextRow(grid, row)) || isCounting(grid, row);
  }

  /** A row of bare years is header when the row's first cells are empty, named or spanned. */
  private int lastTextRow(Grid grid, int row) {
    String first = grid.text(row, 0);
    boolean named =
        first.isEmpty() || grid.continuesAbove(row, 0) || CellValue.number(first, words) == null;
    boolean word = words.isLabelHead(first) || words.is(Kind.SERIAL, first) || first.isEmpty();
    return named && (word || grid.continuesAbove(row, 0)) ? row : -1;
  }

  /** The row that numbers the columns: 栏次 1 2 3. */
  private boolean isCounting(Grid grid, int row) {
    int expected = 0;
    int seen = 0;
    for (int column = 0; column < grid.width(); column++) {
      BigDecimal number = CellValue.number(grid.text(row, column), words);
      if (number != null) {
        int next = number.scale() > 0 ? -1 : number.intValue();
        if ((seen > 0 && next != expected) || (seen == 0 && next != 1 && next != column + 1)) {
          return false;
        }
        expected = next + 1;
        seen++;
      } else if (seen > 0) {
        return false;
      }
    }
    return seen >= 3 && row > 0;
  }

  private List<Integer> bodyRows(Grid grid, int header) {
    Set<List<String>> headers = new HashSet<>();
    for (int row = 0; row < header; row++) {
      headers.add(texts(grid, row));
    }
    List<Integer> body = new ArrayList<>();
    for (int row = header; row < grid.rows().size(); row++) {
      String first = firstText(grid, row);
      boolean note = words.starts(Kind.NOTE, first) && !hasNumbers(grid, row);
      if (note) {
        break;
      }
      if (!isEmpty(grid, row) && !grid.isBanner(row) && !headers.contains(texts(grid, row))) {
        body.add(row);
      }
    }
    return body;
  }

  private String label(Grid grid, int row, GridColumns columns) {
    if (columns.label() < 0) {
      return "";
    }
    String label = grid.text(row, columns.label());
    for (int column = 0; label.isEmpty() && column < grid.width(); column++) {
      boolean number = CellValue.number(grid.text(row, column), words) != null;
      label = number ? "" : grid.text(row, column);
    }
    return label;
  }

  private boolean hasNumbers(Grid grid, int row) {
    return grid.rows().get(row).stream()
        .anyMatch(cell -> CellValue.number(cell.text(), words) != null);
  }

  static boolean isYear(String cell) {
    return cell.length() == 4 && Period.yearEnd(cell + "年", 0, 5) == 5;
  }

  private static boolean isEmpty(Grid grid, int row) {
    return grid.rows().get(row).stream().allMatch(cell -> cell.text().isEmpty());
  }

  private static String firstText(Grid grid, int row) {
    return grid.rows().get(row).stream()
        .map(cell -> cell.text())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static List<String> texts(Grid grid, int row) {
    return grid.rows().get(row).stream().map(cell -> cell.text()).toList();
  }
}
