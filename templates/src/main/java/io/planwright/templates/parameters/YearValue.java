package io.planwright.templates.parameters;

import org.jspecify.annotations.Nullable;

/**
 * A value for a year.
 *
 * @param year the year, null where it is for each year of the period
 * @param value the value, null while it has to be decided
 */
public record YearValue(@Nullable Integer year, @Nullable Amount value) {}
