package io.planwright.extract.metadata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a document is in force.
 *
 * @param effective the first day, null when not stated
 * @param expiry the last day, null when not stated
 */
record Force(@Nullable LocalDate effective, @Nullable LocalDate expiry) {}
