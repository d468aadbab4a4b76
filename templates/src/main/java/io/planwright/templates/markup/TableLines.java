package io.planwright.templates.markup;

import io.planwright.templates.markup.MarkupException.Reason;
import io.planwright.templates.paper.Block.Alignment;
import io.planwright.templates.paper.Block.Cell;
import io.planwright.templates.paper.Block.Grid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one table. */
final class TableLines {
  private final List<List<String>> rows = new ArrayList<>();
  private final int line;
  private int headers = -1;

  /** Begins a table in a line of what the template wrote. */
  TableLines(int line) {
    this.line = line;
  }

  void add(String row) {
    List<String> cells = Inline.cells(row);
    if (headers < 0 && cells.stream().allMatch(TableLines::isRule)) {
      headers = rows.size();
    }
    rows.add(cells);
  }

  private static boolean isRule(String cell) {
    String dashes = cell.strip();
    return dashes.contains("-") && dashes.chars().allMatch(sign -> sign == '-' || sign == ':');
  }

  Grid grid(@Nullable String caption, @Nullable String unit) throws MarkupException {
    if (headers < 1) {
      throw new MarkupException(Reason.TABLE, line, String.join("|", rows.get(0)));
    }
    List<String> rule = rows.remove(headers);
    for (List<String> row : rows) {
      if (row.size() != rule.size()) {
        throw new MarkupException(Reason.TABLE, line, String.join("|", row));
      }
    }
    List<Integer> widths = new ArrayList<>();
    List<Alignment> alignments = new ArrayList<>();
    for (String cell : rule) {
      String dashes = cell.strip();
      widths.add((int) dashes.chars().filter(sign -> sign == '-').count());
      alignments.add(alignment(dashes));
    }
    List<Alignment> centred = alignments.stream().map(any -> Alignment.CENTRE).toList();
    return new Grid(
        caption,
        unit,
        widths,
        cells(rows.subList(0, headers), centred),
        cells(rows.subList(headers, rows.size()), alignments));
  }

  private static Alignment alignment(String dashes) {
    boolean left = dashes.startsWith(":");
    boolean right = dashes.endsWith(":");
    if (right) {
      return left ? Alignment.CENTRE : Alignment.RIGHT;
    }
    return Alignment.LEFT;
  }

  private static List<List<Cell>> cells(List<List<String>> rows, List<Alignment> alignments) {
    List<List<Cell>> cells = new ArrayList<>();
    for (int y = 0; y < rows.size(); y++) {
      List<Cell> row = new ArrayList<>();
      for (int x = 0; x < alignments.size(); x++) {
        if (!joins(rows, y, x)) {
          row.add(
              new Cell(
                  Inline.text(rows.get(y).get(x)),
                  width(rows, y, x),
                  height(rows, y, x),
                  alignments.get(x)));
        }
      }
      cells.add(row);
    }
    return cells;
  }

  private static boolean joins(List<List<String>> rows, int y, int x) {
    return (x > 0 && is("<", rows, y, x)) || (y > 0 && is("^", rows, y, x));
  }

  private static boolean is(String mark, List<List<String>> rows, int y, int x) {
    return rows.get(y).get(x).strip().equals(mark);
  }

  private static int width(List<List<String>> rows, int y, int x) {
    int end = x + 1;
    while (end < rows.get(y).size() && is("<", rows, y, end)) {
      end++;
    }
    return end - x;
  }

  private static int height(List<List<String>> rows, int y, int x) {
    int end = y + 1;
    while (end < rows.size() && is("^", rows, end, x)) {
      end++;
    }
    return end - y;
  }
}
