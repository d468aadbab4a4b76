package io.planwright.extract.table;

/**
 * Bounds the search over the splits of one table, so that no text can keep it busy: each step of
 * each search takes one from the same store.
 */
final class Work {
  private long left;

  Work(long steps) {
    left = steps;
  }

  /** Takes one step; false when the store is empty. */
  boolean step() {
    return left-- > 0;
  }

  /** Takes several steps; false when the store is empty. */
  boolean take(long steps) {
    left -= steps;
    return left >= 0;
  }

  boolean isExhausted() {
    return left <= 0;
  }
}
