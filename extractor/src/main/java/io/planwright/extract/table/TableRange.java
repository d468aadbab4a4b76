package io.planwright.extract.table;

import io.planwright.read.SourceText;
import java.util.List;

/**
 * A stretch of clean text that belongs to a table. No sentence stands there: targets and incentives
 * are not looked for in it.
 *
 * @param start the first clean offset
 * @param end the clean offset after it
 * @param kind what the cells hold
 * @param cells the cells row by row, header rows included, with their source spans; empty for the
 *     tables whose cells were not found as such
 */
public record TableRange(int start, int end, Kind kind, List<List<SourceText.Cell>> cells) {
  /** Copies the cells. */
  public TableRange {
    cells = cells.stream().map(List::copyOf).toList();
  }

  /** Whether a clean offset lies in the table. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** What the cells of a table hold. */
  public enum Kind {
    /** Numbers: the table is also among {@link FoundTables#tables()}. */
    NUMERIC,
    /** Words, as in a 责任分工表. */
    TEXT
  }
}
