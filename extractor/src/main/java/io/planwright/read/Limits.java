package io.planwright.read;

import java.time.Duration;

/**
 * How much one file may ask for. The standard limits are far above what plans, gazettes and
 * yearbooks need; they stop files that were made, or damaged, to ask for everything.
 *
 * <p>Example: {@code Limits.standard().withMaxBytes(2_000_000_000)} reads a file of 1.5 GB.
 *
 * @param maxBytes larger files are refused unread
 * @param maxChars of longer texts only so much is read, in UTF-16 units
 * @param maxPages of longer PDF and OFD files only so many pages are read
 * @param maxTime how long reading and extraction may take together; zero for no limit
 */
public record Limits(long maxBytes, int maxChars, int maxPages, Duration maxTime) {
  /** The largest gazettes of scanned pages come near this. */
  private static final long STANDARD_BYTES = 128L << 20;

  /** Yearbooks have some million characters. */
  private static final int STANDARD_CHARS = 20_000_000;

  /** The longest gazettes and yearbooks have about two thousand. */
  private static final int STANDARD_PAGES = 5_000;

  /** A thousand pages take some ten seconds on a slow machine. */
  private static final Duration STANDARD_TIME = Duration.ofMinutes(5);

  /** 128 MB, 20 million characters, 5000 pages, five minutes. */
  public static Limits standard() {
    return new Limits(STANDARD_BYTES, STANDARD_CHARS, STANDARD_PAGES, STANDARD_TIME);
  }

  /** The same with another size of files. */
  public Limits withMaxBytes(long bytes) {
    return new Limits(bytes, maxChars, maxPages, maxTime);
  }

  /** The same with another length of texts. */
  public Limits withMaxChars(int chars) {
    return new Limits(maxBytes, chars, maxPages, maxTime);
  }

  /** The same with another number of pages. */
  public Limits withMaxPages(int pages) {
    return new Limits(maxBytes, maxChars, pages, maxTime);
  }

  /** The same with another time. */
  public Limits withMaxTime(Duration time) {
    return new Limits(maxBytes, maxChars, maxPages, time);
  }
}
