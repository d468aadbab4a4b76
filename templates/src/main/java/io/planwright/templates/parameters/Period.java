package io.planwright.templates.parameters;

/**
 * The years of a plan, both included: {@code 2026-2028} are three.
 *
 * @param from the first
 * @param to the last, not before the first
 */
public record Period(int from, int to) {
  /** Checks the order. */
  public Period {
    if (to < from) {
      throw new IllegalArgumentException(from + "-" + to);
    }
  }

  /** How many years. */
  public int years() {
    return to - from + 1;
  }
}
