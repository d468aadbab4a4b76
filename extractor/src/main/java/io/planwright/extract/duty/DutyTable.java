package io.planwright.extract.duty;

import io.planwright.extract.clean.CleanText;
import io.planwright.model.Excerpt;
import io.planwright.model.Provenance;
import io.planwright.model.Responsibility;
import io.planwright.read.SourceText.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a 责任分工表: each names its agencies in the columns 牵头单位, 责任单位, 配合单位.
 *
 * <p>A cell that spans several rows speaks for each of them; a row all of whose agencies stand in
 * cells of the row above is no note of its own.
 */
final class DutyTable {
  /** Above its header a table has a title and a remark at most. */
  private static final int LAST_HEADER_ROW = 3;

  private final DutyWords words;
  private final NoteParser parser;

  DutyTable(DutyWords words, NoteParser parser) {
    this.words = words;
    this.parser = parser;
  }

  List<Responsibility> read(
      CleanText text, List<List<Cell>> rows, IntFunction<@Nullable String> sectionAt) {
    List<Responsibility> found = new ArrayList<>();
    Map<Integer, Role> columns = new TreeMap<>();
    int body = header(rows, columns);
    for (int row = body; row < rows.size() && !columns.isEmpty(); row++) {
      List<String> lead = new ArrayList<>();
      List<String> support = new ArrayList<>();
      int start = text.length();
      int end = 0;
      for (Map.Entry<Integer, Role> column : columns.entrySet()) {
        Cell cell = rows.get(row).get(column.getKey());
        int from = text.fromSource(cell.span().start());
        int to = text.fromSource(cell.span().end());
        if (cell.text().isEmpty() || isBanner(rows.get(row), cell, columns)) {
          continue;
        }
        Note note =
            parser.parse(text, Brackets.match(text.text(), from, to), from, to, column.getValue());
        if (note != null) {
          lead.addAll(note.lead());
          support.addAll(note.support());
          boolean again = row > body && rows.get(row - 1).contains(cell);
          start = again ? start : Math.min(start, from);
          end = again ? end : Math.max(end, to);
        }
      }
      if (start < end) {
        Excerpt quote = text.excerpt(start, end);
        Provenance provenance =
            new Provenance(sectionAt.apply(start), text.pageAt(start), "duty.table");
        found.add(new Responsibility(quote, lead, support, provenance));
      }
    }
    return found;
  }

  /** Fills in the columns of agencies and returns the first row behind the header. */
  private int header(List<List<Cell>> rows, Map<Integer, Role> columns) {
    int last = Math.min(LAST_HEADER_ROW, rows.size());
    int row = 0;
    while (row < last && columns.isEmpty()) {
      for (int i = 0; i < rows.get(row).size(); i++) {
        Role role = words.roleOfColumn(rows.get(row).get(i).text());
        if (role != null) {
          columns.put(i, role);
        }
      }
      row++;
    }
    return row < rows.size() && refine(rows.get(row), columns) ? row + 1 : row;
  }

  /** A second header row: 牵头 and 配合 below 责任单位. */
  private boolean refine(List<Cell> row, Map<Integer, Role> columns) {
    boolean header = false;
    for (Map.Entry<Integer, Role> column : columns.entrySet()) {
      String cell = row.get(column.getKey()).text();
      Role role = words.roleOfColumn(cell);
      role = role == null ? words.roleOfColumn(cell + "单位") : role;
      if (role != null) {
        column.setValue(role);
        header = true;
      }
    }
    return header;
  }

  /** Whether a cell goes over the columns beside those of the agencies: a heading between rows. */
  private static boolean isBanner(List<Cell> row, Cell cell, Map<Integer, Role> columns) {
    for (int i = 0; i < row.size(); i++) {
      if (!columns.containsKey(i) && row.get(i).equals(cell)) {
        return true;
      }
    }
    return false;
  }
}
