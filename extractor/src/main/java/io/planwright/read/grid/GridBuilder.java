package io.planwright.read.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects the cells of a table in reading order and puts each into all the places it spans.
 *
 * <p>Example: {@code row(false)}, {@code cell(指标, 1, 2)}, {@code cell(目标值, 2, 1)}, {@code
 * row(false)}, {@code cell(2025年, 1, 1)}, {@code cell(2026年, 1, 1)}: in the second row 指标 already
 * stands in the first place, so that 2025年 goes to the second.
 */
public final class GridBuilder {
  /** Beyond so many places a table's spans are damage, and are ignored. */
  private static final int MOST_PLACES = 100_000;

  /** The largest span HTML allows, and more columns than Word does (63). */
  private static final int WIDEST_SPAN = 1000;

  private final List<String> captions = new ArrayList<>();
  private final List<List<@Nullable Slot>> rows = new ArrayList<>();
  private int current = -1;
  private int next;
  private int marked;
  private long places;
  private int cells;

  /** Adds a line above the table that the format names its caption. */
  public void caption(String text) {
    captions.add(text);
  }

  /**
   * Begins a row.
   *
   * @param header whether the format marks the row as naming the columns
   */
  public void row(boolean header) {
    current++;
    next = 0;
    marked += header ? 1 : 0;
    grow(current);
  }

  /**
   * Adds a cell at the next free place of the row.
   *
   * @param width how many columns it spans, at least one
   * @param height how many rows it spans, at least one
   */
  public void cell(CellContent content, int width, int height) {
    List<@Nullable Slot> row = rows.get(current);
    while (next < row.size() && row.get(next) != null) {
      next++;
    }
    int wide = Math.clamp(width, 1, WIDEST_SPAN);
    int high = Math.max(height, 1);
    if (places + (long) wide * high > MOST_PLACES) {
      wide = 1;
      high = 1;
    }
    Slot slot = new Slot(cells++, content, high, wide);
    for (int r = current; r < current + high; r++) {
      grow(r);
      place(rows.get(r), next, wide, slot);
    }
    places += (long) wide * high;
  }

  private void grow(int row) {
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
    }
  }

  private static void place(List<@Nullable Slot> row, int column, int width, Slot slot) {
    while (row.size() < column + width) {
      row.add(null);
    }
    for (int c = column; c < column + width; c++) {
      // where cells overlap, the upper one keeps its place
      if (row.get(c) == null) {
        row.set(c, slot);
      }
    }
  }

  /** The table, empty when fewer than two rows of data remain or it is too large for a grid. */
  public Optional<Grid> build() {
    return Grid.of(captions, rows.subList(0, current + 1), marked);
  }
}
