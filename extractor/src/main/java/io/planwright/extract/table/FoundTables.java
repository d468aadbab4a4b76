package io.planwright.extract.table;

import io.planwright.model.Table;
import java.util.List;

/**
 * The tables of one document.
 *
 * @param tables the tables of numbers, in text order
 * @param ranges the clean stretches that tables cover, in text order, text tables among them
 */
public record FoundTables(List<Table> tables, List<TableRange> ranges) {
  /** Copies the lists. */
  public FoundTables {
    tables = List.copyOf(tables);
    ranges = List.copyOf(ranges);
  }

  /** Whether a clean offset lies in a table. */
  public boolean covers(int offset) {
    return ranges.stream().anyMatch(range -> range.contains(offset));
  }
}
