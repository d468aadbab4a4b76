package io.planwright.search.query;

import org.jspecify.annotations.Nullable;

/**
 * Years from one to another, both included: {@code 2018..2022}, {@code 2020..}, {@code ..2019}.
 *
 * @param from the first year, null for no limit
 * @param to the last year, null for no limit
 */
public record YearRange(@Nullable Integer from, @Nullable Integer to) {
  /** Checks that there is a limit and that the limits are in order. */
  public YearRange {
    if ((from == null && to == null) || (from != null && to != null && from > to)) {
      throw new IllegalArgumentException("not a range of years: " + from + " to " + to);
    }
  }

  /** One year. */
  public static YearRange of(int year) {
    return new YearRange(year, year);
  }

  /** Whether a year lies in it. */
  public boolean contains(int year) {
    return (from == null || from <= year) && (to == null || year <= to);
  }

  /** As it can be typed: {@code 2018..2022}. */
  @Override
  public String toString() {
    if (from != null && from.equals(to)) {
      return String.valueOf(from);
    }
    return (from == null ? "" : from) + ".." + (to == null ? "" : to);
  }
}
