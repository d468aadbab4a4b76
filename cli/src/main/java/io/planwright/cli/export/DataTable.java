package io.planwright.cli.export;

import io.planwright.cli.sheet.Cell;
import io.planwright.cli.sheet.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rows that are all about the same kind of thing.
 *
 * @param what its name, such as {@code targets}
 * @param fields its columns
 * @param items what the rows are about
 * @param <T> the kind of thing
 */
record DataTable<T>(String what, List<Field<T>> fields, List<T> items) {
  private static final int WIDTH = 14;
  private static final int WIDE = 60;
  private static final List<String> WIDE_FIELDS = List.of("quote", "text", "textA", "textB");

  DataTable {
    fields = List.copyOf(fields);
    items = List.copyOf(items);
  }

  /** The names of the columns. */
  List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  /** Hands out the rows one after the other, each with one cell for each column. */
  void rows(Consumer<List<Cell>> sink) {
    for (T item : items) {
      List<Cell> cells = new ArrayList<>(fields.size());
      fields.forEach(field -> cells.add(field.value().apply(item)));
      sink.accept(cells);
    }
  }

  /** The table as a sheet. */
  Grid grid() {
    List<List<Cell>> rows = new ArrayList<>(items.size());
    rows(rows::add);
    List<Grid.Head> heads =
        names().stream()
            .map(name -> new Grid.Head(name, "", WIDE_FIELDS.contains(name) ? WIDE : WIDTH))
            .toList();
    return new Grid("export." + what, heads, rows, false);
  }
}
