package io.planwright.read.pdf;

import io.planwright.read.pdf.TableBlock.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table that a page ends in: its longer cells go on overleaf, where the others are
 * empty.
 *
 * <p>Example: {@code 14 | 推动规模以上工业企业数字化诊断全 | 区科技局} at the foot of a page and {@code | 覆盖，遴选一批产品 | }
 * at the head of the next are one row.
 */
final class BrokenRow {
  private static final String SENTENCE_END = "。；！？;";

  private BrokenRow() {}

  /**
   * Whether a row is the rest of the one before.
   *
   * @param rows the table so far, its last row at the foot of a page
   * @param next the first new row overleaf
   */
  static boolean goesOn(List<List<Slot>> rows, List<Slot> next) {
    List<Slot> last = rows.getLast();
    long filled = next.stream().filter(slot -> !slot.text().isEmpty()).count();
    boolean named = rows.stream().noneMatch(row -> row.getFirst().text().isEmpty());
    return named
        && next.getFirst().text().isEmpty()
        && filled > 0
        && filled * 2 <= next.size()
        && !isMergedWithRowAbove(rows)
        && fitsBelow(last, next);
  }

  /** Then the cell goes on over the page by itself, and the row overleaf may be a new one. */
  private static boolean isMergedWithRowAbove(List<List<Slot>> rows) {
    return rows.size() > 1
        && rows.get(rows.size() - 2).getFirst().id() == rows.getLast().getFirst().id();
  }

  private static boolean fitsBelow(List<Slot> last, List<Slot> next) {
    for (int i = 0; i < next.size(); i++) {
      String text = last.get(i).text();
      boolean open = !text.isEmpty() && SENTENCE_END.indexOf(text.charAt(text.length() - 1)) < 0;
      if (!next.get(i).text().isEmpty() && !open) {
        return false;
      }
    }
    return true;
  }

  /** The row with what stands in the next one behind it, cell by cell. */
  static List<Slot> joined(List<Slot> row, List<Slot> next) {
    List<Slot> joined = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      joined.add(row.get(i).with(next.get(i)));
    }
    return joined;
  }
}
