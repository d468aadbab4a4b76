package io.planwright.peer;

import java.util.Locale;

/** Figures as they are printed. */
final class Figures {
  private Figures() {}

  /** {@code 98.2%}, or a dash where there is nothing to be right about. */
  static String share(long part, long whole) {
    return whole == 0 ? "—" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
  }

  /** Milliseconds, such as {@code 3.4}. */
  static String millis(double millis) {
    return String.format(Locale.ROOT, "%.1f", millis);
  }
}
