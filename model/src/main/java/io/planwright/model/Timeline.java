package io.planwright.model;

import org.jspecify.annotations.Nullable;

/**
 * When a target is due.
 *
 * @param year the deadline year, null when not given or anonymised (X年)
 * @param perYear whether the number is per year (每年, 年均)
 * @param periodStart first year of a stated period (2018—2020年，每年…), else null
 * @param periodEnd last year of that period, else null
 */
public record Timeline(
    @Nullable Integer year,
    boolean perYear,
    @Nullable Integer periodStart,
    @Nullable Integer periodEnd) {
  /** No time stated. */
  public static final Timeline NONE = new Timeline(null, false, null, null);
}
