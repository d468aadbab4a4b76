package io.planwright.extract.table;

import io.planwright.extract.clean.Characters;
import io.planwright.extract.table.TableWords.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of a grid: one that names the rows, those that hold values. Running numbers, phone
 * numbers, deadlines and words are neither.
 *
 * @param label the column that names the rows, −1 for none
 * @param values the value columns, left to right
 */
record GridColumns(int label, List<Integer> values) {
  GridColumns {
    values = List.copyOf(values);
  }

  static GridColumns of(Grid grid, int header, List<Integer> body, TableWords words) {
    List<Integer> values = new ArrayList<>();
    List<Integer> texts = new ArrayList<>();
    for (int column = 0; column < grid.width(); column++) {
      String head = head(grid, header, column);
      if (isSerial(grid, body, column, head, words)) {
        continue;
      }
      boolean excluded = words.is(Kind.TEXTCOLUMN, head) || words.isLabelHead(head);
      if (!excluded && holdsValues(grid, body, column, words)) {
        values.add(column);
      } else {
        texts.add(column);
      }
    }
    return new GridColumns(label(grid, header, body, texts, values, words), values);
  }

  /** The names of the value columns: the header cells above each, top down. */
  List<Draft.Column> names(Grid grid, int header) {
    return values.stream().map(column -> new Draft.Column(path(grid, header, column))).toList();
  }

  private static List<String> path(Grid grid, int header, int column) {
    List<String> path = new ArrayList<>();
    for (int row = 0; row < header; row++) {
      String cell = grid.text(row, column);
      boolean repeated =
          grid.continuesAbove(row, column) || (!path.isEmpty() && path.getLast().equals(cell));
      boolean counting = cell.matches("\\d{1,2}") && row == header - 1 && row > 0;
      if (!cell.isEmpty() && !repeated && !counting && !grid.isBanner(row)) {
        path.add(GridReader.isYear(cell) ? cell + "年" : cell);
      }
    }
    return path;
  }

  /** The lowest header cell of a column. */
  private static String head(Grid grid, int header, int column) {
    String head = "";
    for (int row = 0; row < header; row++) {
      String cell = grid.text(row, column);
      head = cell.isEmpty() || grid.isBanner(row) ? head : cell;
    }
    return Characters.withoutBlanks(head);
  }

  /** 序号, or 1, 2, 3 … from top to bottom in the first column. */
  private static boolean isSerial(
      Grid grid, List<Integer> body, int column, String head, TableWords words) {
    if (words.is(Kind.SERIAL, head)) {
      return true;
    }
    int expected = 1;
    for (int row : body) {
      BigDecimal number = CellValue.number(grid.text(row, column), words);
      if (number == null) {
        continue;
      }
      if (number.compareTo(BigDecimal.valueOf(expected)) != 0) {
        return false;
      }
      expected++;
    }
    return column == 0 && expected > 3;
  }

  private static boolean holdsValues(Grid grid, List<Integer> body, int column, TableWords words) {
    int numbers = 0;
    int other = 0;
    boolean onlyYears = true;
    for (int row : body) {
      String cell = grid.text(row, column);
      CellValue value = CellValue.read(cell, words);
      if (value instanceof CellValue.Figure) {
        numbers++;
        onlyYears &= GridReader.isYear(cell);
      } else if (value instanceof CellValue.Words) {
        other++;
      }
    }
    return numbers > 0 && numbers >= other && !(onlyYears && numbers > 1);
  }

  /** A column headed 地区 or the like; else the leading text column with the most names. */
  private static int label(
      Grid grid,
      int header,
      List<Integer> body,
      List<Integer> texts,
      List<Integer> values,
      TableWords words) {
    int firstValue = values.isEmpty() ? grid.width() : values.get(0);
    int best = -1;
    int most = 0;
    for (int column : texts) {
      if (column > firstValue && best >= 0) {
        break;
      }
      Set<String> names = new HashSet<>();
      body.forEach(row -> names.add(grid.text(row, column)));
      names.remove("");
      String head = head(grid, header, column);
      boolean aside = words.is(Kind.TEXTCOLUMN, head) && !words.isLabelHead(head);
      int weight = aside ? 1 : names.size() * 2 + (words.isLabelHead(head) ? 1 : 0);
      if (weight > most) {
        best = column;
        most = weight;
      }
    }
    return best;
  }
}
