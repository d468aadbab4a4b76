package io.planwright.cli.sheet;

import io.planwright.model.Extraction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One kind of fact as a sheet.
 *
 * @param kind its name in the column {@code factKind}; the sheet's name is the message {@code
 *     sheet.<kind>}
 * @param columns its columns
 * @param facts finds the facts of an extraction
 * @param <T> the kind of fact
 */
record FactSheet<T>(
    String kind, List<Column<T>> columns, Function<Extraction, List<Fact<T>>> facts) {
  FactSheet {
    columns = List.copyOf(columns);
  }

  /** The rows of an extraction, each with one cell for each column. */
  void rows(Extraction extraction, Consumer<List<Cell>> sink) {
    for (Fact<T> fact : facts.apply(extraction)) {
      List<Cell> row = new ArrayList<>(columns.size());
      columns.forEach(column -> row.add(column.value().apply(fact)));
      sink.accept(row);
    }
  }

  /** The names of the columns in order. */
  List<String> fields() {
    return columns.stream().map(Column::field).toList();
  }
}
