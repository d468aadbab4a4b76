package io.planwright.read.grid;

/** One place of a table's grid; all places that a spanning cell covers have the same number. */
public interface Place {
  /** The number of the cell within its table, which keeps equal cells apart. */
  int id();

  /** What the cell says. */
  String text();
}
