package io.planwright.templates.parameters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a plan is in force (附则).
 *
 * @param effective the first day (施行日期), null for the day it is issued
 * @param expiry the last day (有效期至), null when open
 * @param interpreters who explains it (解释单位)
 */
public record Closing(
    @Nullable LocalDate effective, @Nullable LocalDate expiry, List<String> interpreters) {
  /** Copies the list. */
  public Closing {
    interpreters = List.copyOf(interpreters);
  }
}
