package io.planwright.templates.paper;

import io.planwright.templates.paper.Block.Cell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the cells of rows into the columns of a table.
 *
 * <p>Example: 指标 over two rows and 年度目标 over three columns, and below them 2026年, 2027年, 2028年: the
 * second row begins with a place that 指标 reaches down into.
 */
public final class GridPlaces {
  /**
   * A place of a row that a cell fills.
   *
   * @param cell what stands in it
   * @param column its first column
   * @param columns how many columns it fills
   * @param continued whether the cell stands in a row above and only reaches down into this one
   */
  public record Place(Cell cell, int column, int columns, boolean continued) {}

  private GridPlaces() {}

  /**
   * The places of each row from left to right; they fill it wholly.
   *
   * @param columns how many columns the table has
   * @throws IllegalArgumentException when a row has more cells than places for them
   */
  public static List<List<Place>> of(List<List<Cell>> rows, int columns) {
    Place[] above = new Place[columns];
    int[] left = new int[columns];
    List<List<Place>> places = new ArrayList<>();
    for (List<Cell> row : rows) {
      ArrayDeque<Cell> cells = new ArrayDeque<>(row);
      List<Place> line = new ArrayList<>();
      int column = 0;
      while (column < columns) {
        Place place = above[column];
        if (place != null && left[column] > 0) {
          place = new Place(place.cell(), column, place.columns(), true);
          left[column]--;
        } else {
          Cell cell = cells.isEmpty() ? Cell.EMPTY : cells.poll();
          int free = column;
          while (free < columns && left[free] == 0) {
            free++;
          }
          int wide = Math.clamp(cell.columns(), 1, free - column);
          place = new Place(cell, column, wide, false);
          Arrays.fill(above, column, column + wide, null);
          above[column] = place;
          left[column] = cell.rows() - 1;
        }
        line.add(place);
        column += place.columns();
      }
      if (!cells.isEmpty()) {
        throw new IllegalArgumentException(
            "no column left for the cell " + cells.poll().text().words());
      }
      places.add(List.copyOf(line));
    }
    return places;
  }
}
