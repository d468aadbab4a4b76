package io.planwright.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a plan as paragraphs and tables, in the order in which they are written. */
public sealed interface PlanText {
  /** Columns are set apart by a tab or by two blanks and more. */
  Pattern COLUMN_GAP = Pattern.compile("\\t| {2,}|　{2,}");

  /** One line. */
  record Line(String text) implements PlanText {}

  /**
   * Two rows and more.
   *
   * @param rows with the same number of cells; only the first may have fewer, see {@code down}
   * @param down how many cells of the first row reach down to the second, where empty cells stand
   *     for them, while the others span columns; 0 in a table without merged cells
   */
  record Rows(List<List<String>> rows, int down) implements PlanText {
    /** How many columns a cell spans. */
    public int width(int row, int cell) {
      int columns = rows.getLast().size();
      boolean spans = down > 0 && row == 0 && cell >= down;
      return spans ? (columns - down) / (rows.getFirst().size() - down) : 1;
    }

    /** All places of the grid: a cell that spans several stands in each of them. */
    public List<List<String>> grid() {
      List<List<String>> grid = new ArrayList<>();
      for (int r = 0; r < rows.size(); r++) {
        List<String> places = new ArrayList<>();
        for (int c = 0; c < rows.get(r).size(); c++) {
          boolean covered = r == 1 && c < down;
          String text = covered ? rows.getFirst().get(c) : rows.get(r).get(c);
          places.addAll(Collections.nCopies(width(r, c), text));
        }
        grid.add(places);
      }
      return grid;
    }
  }

  /** Splits a text; lines lose the blanks at either end, blank lines within a table go. */
  static List<PlanText> of(String text) {
    List<PlanText> pieces = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    boolean blank = false;
    for (String line : text.strip().split("\\r?\\n", -1)) {
      List<String> cells = Arrays.asList(COLUMN_GAP.split(line.replaceAll("^[ 　]+|\\s+$", ""), -1));
      if (!rows.isEmpty() && line.isBlank()) {
        blank = true;
        continue;
      }
      if (!rows.isEmpty() && !goOn(rows, cells)) {
        flush(rows, pieces);
      }
      if (blank && rows.isEmpty()) {
        pieces.add(new Line(""));
      }
      blank = false;
      if (cells.size() > 1) {
        rows.add(cells);
      } else {
        pieces.add(new Line(line.strip()));
      }
    }
    flush(rows, pieces);
    return pieces;
  }

  /** Whether a line belongs to the table; a first row of names over several columns is packed. */
  private static boolean goOn(List<List<String>> rows, List<String> cells) {
    List<String> names = rows.getLast().stream().filter(name -> !name.isEmpty()).toList();
    int down = leadingEmpty(cells);
    boolean secondOfHeader =
        rows.size() == 1
            && down > 0
            && names.size() > down
            && (cells.size() - down) % (names.size() - down) == 0;
    if (secondOfHeader) {
      rows.set(0, names);
    }
    return secondOfHeader || cells.size() == rows.getLast().size();
  }

  private static int leadingEmpty(List<String> cells) {
    return (int) cells.stream().takeWhile(String::isEmpty).count();
  }

  private static void flush(List<List<String>> rows, List<PlanText> pieces) {
    if (rows.size() > 1) {
      boolean merged = rows.getFirst().size() < rows.get(1).size();
      pieces.add(new Rows(List.copyOf(rows), merged ? leadingEmpty(rows.get(1)) : 0));
    } else {
      rows.forEach(row -> pieces.add(new Line(String.join("\t", row))));
    }
    rows.clear();
  }
}
