package io.planwright.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator starts from, when the clause says so: {@code 从2017年的50.1%提高到60%}.
 *
 * @param year the base year, null when not stated
 * @param value the base value in the target's unit, null when not stated
 */
public record Baseline(@Nullable Integer year, @Nullable BigDecimal value) {
  /** No baseline stated. */
  public static final Baseline NONE = new Baseline(null, null);
}
