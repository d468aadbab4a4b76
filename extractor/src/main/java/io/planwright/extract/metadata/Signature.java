package io.planwright.extract.metadata;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A 落款: who signed, and when.
 *
 * @param agencies who, in the order of signing; empty when only a date stands there
 * @param day when; null when the date is damaged or missing
 * @param text its lines
 */
record Signature(List<String> agencies, @Nullable LocalDate day, String text) {
  /** Copies the list. */
  Signature {
    agencies = List.copyOf(agencies);
  }
}
