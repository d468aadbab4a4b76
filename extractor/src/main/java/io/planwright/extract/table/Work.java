package io.planwright.extract.table;

/**
 * Bounds the search over the splits of one table, so that no text can keep it busy: each step of
 * each search is taken from the same store.
 */
final class Work {
  private long left;

  Work(long steps) {
    left = steps;
  }

  /** How many steps a part of the work may use: as many as it asks for, if they are left. */
  long allow(long steps) {
    return Math.max(0, Math.min(steps, left));
  }

  /** Takes the steps that were used. */
  void take(long steps) {
    left -= steps;
  }

  boolean isExhausted() {
    return left <= 0;
  }
}
