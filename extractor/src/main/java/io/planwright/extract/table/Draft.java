package io.planwright.extract.table;

import io.planwright.model.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table as a reader found it, before its unit and its sums are looked at.
 *
 * @param title its title, else null
 * @param unit the unit of its caption, else null
 * @param columns the value columns
 * @param rows its rows in order
 * @param recovery how the cells were found
 * @param start the first clean offset, that of the header
 * @param end the clean offset after the last cell
 */
record Draft(
    @Nullable String title,
    @Nullable String unit,
    List<Column> columns,
    List<Row> rows,
    Table.Recovery recovery,
    int start,
    int end) {
  Draft {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A value column.
   *
   * @param path the header cells above it, outermost first
   */
  record Column(List<String> path) {
    Column {
      path = List.copyOf(path);
    }

    /** The header cells joined with ·. */
    String name() {
      return String.join("·", path);
    }
  }

  /**
   * A row.
   *
   * @param label its name
   * @param values its numbers, null for an empty cell and for one that was not read
   * @param unread the columns of the cells that were not read
   */
  record Row(String label, List<@Nullable BigDecimal> values, Set<Integer> unread) {
    Row {
      values = Collections.unmodifiableList(new ArrayList<>(values));
      unread = Set.copyOf(unread);
    }

    /** A row with all its cells read. */
    static Row read(String label, List<@Nullable BigDecimal> values) {
      return new Row(label, values, Set.of());
    }

    /** A row whose cells could not be told apart. */
    static Row unread(String label, int columns) {
      Set<Integer> all = new HashSet<>();
      for (int i = 0; i < columns; i++) {
        all.add(i);
      }
      return new Row(label, Collections.nCopies(columns, null), all);
    }

    /** Whether every cell was read. */
    boolean isRead() {
      return unread.isEmpty();
    }
  }
}
