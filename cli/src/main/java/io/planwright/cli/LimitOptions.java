package io.planwright.cli;

import io.planwright.read.Limits;
import java.time.Duration;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that bound what one file may ask for; the same in every command that reads files. */
final class LimitOptions {
  private static final Limits STANDARD = Limits.standard();

  @ArgGroup(exclusive = false, validate = false, headingKey = "limit.heading")
  private Group group = new Group();

  /** What was asked for, or the standard. */
  Limits limits() {
    return new Limits(group.maxBytes, group.maxChars, group.maxPages, group.maxTime);
  }

  /** The options under a heading of their own. */
  static final class Group {
    @Option(
        names = "--max-bytes",
        paramLabel = "SIZE",
        descriptionKey = "limit.bytes",
        converter = Converters.OfBytes.class,
        order = 50)
    private long maxBytes = STANDARD.maxBytes();

    @Option(
        names = "--max-seconds-per-file",
        paramLabel = "N",
        descriptionKey = "limit.seconds",
        converter = Converters.OfSeconds.class,
        order = 51)
    private Duration maxTime = STANDARD.maxTime();

    @Option(
        names = "--max-pages",
        paramLabel = "N",
        descriptionKey = "limit.pages",
        converter = Converters.OfCount.class,
        order = 52)
    private int maxPages = STANDARD.maxPages();

    @Option(
        names = "--max-chars",
        paramLabel = "N",
        descriptionKey = "limit.chars",
        converter = Converters.OfCount.class,
        order = 53)
    private int maxChars = STANDARD.maxChars();
  }
}
