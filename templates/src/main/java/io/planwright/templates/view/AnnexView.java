package io.planwright.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annex with its tables.
 *
 * @param kind indicators, allocation or duties
 * @param title its title
 * @param landscape whether it is so wide that its pages should lie on their side
 * @param tables its tables
 */
public record AnnexView(String kind, String title, boolean landscape, List<TableView> tables) {
  /** Copies the list. */
  public AnnexView {
    tables = List.copyOf(tables);
  }

  /**
   * A table.
   *
   * @param caption its title, null where the annex's says it
   * @param unit the unit of all its values, null for none
   * @param columns its columns
   * @param rows the cells of each row, as many as columns
   */
  public record TableView(
      @Nullable String caption,
      @Nullable String unit,
      List<ColumnView> columns,
      List<List<String>> rows) {
    /** Copies the lists. */
    public TableView {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A column.
   *
   * @param name its heading
   * @param width how wide it is beside the others, about in characters
   * @param centred whether its cells are centred, else at the left
   */
  public record ColumnView(String name, int width, boolean centred) {}
}
