package io.planwright.read.scan;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * When the pictures of pages are read, and by what.
 *
 * @param mode when
 * @param recogniser gives what reads them, empty where it is not installed; asked for with the
 *     first page that needs it, since it is large
 */
public record ScanReading(Mode mode, Supplier<Optional<PageRecogniser>> recogniser) {
  /** When the pictures of pages are read. */
  public enum Mode {
    /** Only where a page has no text that can be used. */
    AUTO,
    /** On every page, whatever text it has. */
    ALWAYS,
    /** Never. */
    NEVER
  }

  /** Pictures are never read. */
  public static ScanReading never() {
    return new ScanReading(Mode.NEVER, Optional::empty);
  }
}
