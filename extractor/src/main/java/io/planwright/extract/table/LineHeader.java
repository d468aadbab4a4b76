package io.planwright.extract.table;

import io.planwright.extract.table.TableWords.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table that comes one cell a line.
 *
 * @param first the index of its first line in the run
 * @param columns the value columns
 * @param recognised whether it begins with 序号, 地区 or the like
 * @param clear whether its cells explain the columns
 */
record LineHeader(int first, List<Draft.Column> columns, boolean recognised, boolean clear) {
  private static final int MOST_LINES = 40;

  LineHeader {
    columns = List.copyOf(columns);
  }

  static LineHeader above(
      List<CellLine> run, int from, LineBody body, int columns, TableWords words) {
    int start = start(run, from, body.first(), words);
    boolean recognised = start >= 0;
    int first = recognised ? start : afterTitle(run, from, body.first(), words);
    List<String> cells = cells(run, first, body.first());
    int folds = Folds.count(cells, words);
    cells = new ArrayList<>(cells.subList(0, cells.size() / folds));
    cells.removeIf(cell -> words.is(Kind.SERIAL, cell));
    if (!cells.isEmpty()) {
      cells.remove(0);
    }
    HeaderLayout layout = layout(cells, columns, body.textColumns(), words);
    List<Draft.Column> named = layout == null ? unnamed(columns) : layout.columns();
    boolean clear = layout != null && layout.isClear();
    return new LineHeader(first, named, recognised, clear);
  }

  /** How many rows stand side by side below this header, 1 for a table that is not folded. */
  static int folds(List<CellLine> run, int from, LineBody body, TableWords words) {
    int start = start(run, from, body.first(), words);
    return start < 0 ? 1 : Folds.count(cells(run, start, body.first()), words);
  }

  private static List<String> cells(List<CellLine> run, int from, int to) {
    List<String> cells = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String cell = run.get(i).text();
      cells.add(GridReader.isYear(cell) ? cell + "年" : cell);
    }
    return cells;
  }

  /** Columns without names. */
  static List<Draft.Column> unnamed(int columns) {
    List<Draft.Column> unnamed = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      unnamed.add(new Draft.Column(List.of()));
    }
    return unnamed;
  }

  private static @Nullable HeaderLayout layout(
      List<String> cells, int columns, int textColumns, TableWords words) {
    HeaderLayout whole = HeaderLayout.of(cells, columns, words);
    List<String> numeric = new ArrayList<>(cells);
    numeric.removeIf(cell -> words.is(Kind.TEXTCOLUMN, cell));
    boolean texts = numeric.size() < cells.size();
    HeaderLayout without = texts ? HeaderLayout.of(numeric, columns, words) : null;
    return without != null && (textColumns > 1 || whole == null) ? without : whole;
  }

  /** The uppermost line 序号 or 地区 below the title and above the body; −1 for none. */
  private static int start(List<CellLine> run, int from, int body, TableWords words) {
    int label = -1;
    int serial = -1;
    for (int i = body - 1; i >= from && body - i <= MOST_LINES; i--) {
      String text = run.get(i).text();
      if (words.is(Kind.SERIAL, text)) {
        serial = i;
      } else if (words.isLabelHead(text)) {
        label = i;
      } else if (words.starts(Kind.ANNEX, text)
          || (isTitle(text, words) && label + serial >= 0)
          || (run.get(i).isValue() && !GridReader.isYear(text))) {
        break;
      }
    }
    return serial >= 0 ? serial : label;
  }

  private static int afterTitle(List<CellLine> run, int from, int body, TableWords words) {
    int first = body;
    while (first > from && body - first < MOST_LINES && run.get(first - 1).isWords()) {
      if (isTitle(run.get(first - 1).text(), words)) {
        break;
      }
      first--;
    }
    return first;
  }

  private static boolean isTitle(String text, TableWords words) {
    return text.endsWith("表")
        || words.starts(Kind.ANNEX, text)
        || (text.length() > 24 && words.ends(Kind.TITLE, text));
  }
}
