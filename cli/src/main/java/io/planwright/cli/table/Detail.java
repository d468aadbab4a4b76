package io.planwright.cli.table;

/** How much of a document is shown. */
public enum Detail {
  /** The first rows of each table, for a glance. */
  GLANCE(6),
  /** All targets and incentives; the rest is counted. */
  NORMAL(Integer.MAX_VALUE),
  /** Everything, with quotes and whole tables. */
  FULL(Integer.MAX_VALUE);

  private final int rows;

  Detail(int rows) {
    this.rows = rows;
  }

  /** How many rows of a table are shown. */
  int rows() {
    return rows;
  }
}
