package io.planwright.templates.parameters;

import org.jspecify.annotations.Nullable;

/**
 * Where an indicator starts.
 *
 * @param year the base year (年), null when open
 * @param value the value at its end (值), null when open
 */
public record Baseline(@Nullable Integer year, @Nullable Amount value) {
  /** Not stated. */
  public static final Baseline NONE = new Baseline(null, null);

  /** Whether both are known. */
  public boolean complete() {
    return year != null && value != null;
  }
}
