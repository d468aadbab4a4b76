package io.planwright.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of numbers, such as the targets an annex gives to each district.
 *
 * @param title its title, else null
 * @param span where it stands
 * @param columns names of the value columns, nested headers joined with ·
 * @param rows its rows in order, the total row among them
 * @param unit the unit of all values where the caption states one (单位：家), else null
 * @param recovery how the cells were found
 * @param checks the sums that hold or fail
 * @param confidence how sure the recognition was of its most doubtful letter or figure when it was
 *     read off a scan, from 0 to 1, else null
 */
public record Table(
    @Nullable String title,
    Span span,
    List<String> columns,
    List<Row> rows,
    @Nullable String unit,
    Recovery recovery,
    List<Check> checks,
    @Nullable BigDecimal confidence) {
  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    checks = List.copyOf(checks);
  }

  /** A table that the file itself spells out. */
  public Table(
      @Nullable String title,
      Span span,
      List<String> columns,
      List<Row> rows,
      @Nullable String unit,
      Recovery recovery,
      List<Check> checks) {
    this(title, span, columns, rows, unit, recovery, checks, null);
  }

  /** The same read off a scan. */
  public Table recognised(BigDecimal sure) {
    return new Table(title, span, columns, rows, unit, recovery, checks, sure);
  }

  /**
   * One row.
   *
   * @param label the place or name in the row's head
   * @param values the numbers in column order, null where a cell is empty
   */
  public record Row(String label, List<@Nullable BigDecimal> values) {
    /** Copies the list, which may hold nulls. */
    public Row {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }
  }

  /** How the cells of a table were found. */
  public enum Recovery implements Coded {
    /** Cell borders stand in the source (HTML, Word). */
    CELLS("cells"),
    /** One cell a line. */
    CELL_PER_LINE("cell_per_line"),
    /** Glued digits split in the one way in which the sums hold. */
    SUMS("sums"),
    /** Glued digits split in the one way in which the values rise and lie in range. */
    MONOTONE("monotone"),
    /** Columns set apart by white space. */
    ALIGNED("aligned");

    private final String code;

    Recovery(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * An arithmetic check over the table.
   *
   * @param formula what was compared, for example {@code 全市·2024年 = Σ 各区}
   * @param holds whether it holds
   * @param difference stated minus computed value, zero when it holds
   */
  public record Check(String formula, boolean holds, BigDecimal difference) {}
}
