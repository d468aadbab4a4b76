package io.planwright.cli.html;

import java.math.BigDecimal;
import java.util.List;

/** A picture of numbers that also stand in a table. */
public sealed interface Chart {
  /** The name of its place in the page. */
  String id();

  /** What stands over it. */
  String title();

  /** What a reader has to know to read it. */
  String note();

  /**
   * Bars, one below the other.
   *
   * @param unit of the values
   * @param categories what each bar is for, from above
   * @param series bars of a kind
   * @param stacked whether the series continue each other
   */
  record Bars(
      String id,
      String title,
      String note,
      String unit,
      List<String> categories,
      List<Series> series,
      boolean stacked)
      implements Chart {
    /** Copies the lists. */
    public Bars {
      categories = List.copyOf(categories);
      series = List.copyOf(series);
    }
  }

  /**
   * Bars of a kind.
   *
   * @param tone {@code firm}, {@code stretch} or the name of a status
   */
  record Series(String name, String tone, List<Bar> bars) {
    /** Copies the list. */
    public Series {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar.
   *
   * @param category the number of its category, from 0
   * @param label the value in words
   * @param proof the number of its quote, 0 for none
   */
  record Bar(int category, BigDecimal value, String label, int proof) {}

  /**
   * A field of coloured squares.
   *
   * @param unit of the values
   * @param rows from above
   * @param columns from the left
   * @param spots the squares that hold something
   */
  record Heat(
      String id,
      String title,
      String note,
      String unit,
      List<String> rows,
      List<String> columns,
      List<Spot> spots)
      implements Chart {
    /** Copies the lists. */
    public Heat {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      spots = List.copyOf(spots);
    }
  }

  /**
   * A square.
   *
   * @param label the value in words
   * @param proof the number of its quote, 0 for none
   */
  record Spot(int row, int column, BigDecimal value, String label, int proof) {}
}
