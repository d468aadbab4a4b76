package io.planwright.files;

/** Which lines of a table are drawn. */
public enum Rules {
  /** A box round each cell. */
  ALL,
  /** One over the header, one under it and one under the last row, as in papers and yearbooks. */
  THREE,
  /** None: the columns stand apart by blanks alone. */
  NONE
}
