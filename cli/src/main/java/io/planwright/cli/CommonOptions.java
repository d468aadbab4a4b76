package io.planwright.cli;

import io.planwright.cli.console.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options every command has. They act before a command runs and are never read from here. */
final class CommonOptions {
  /** The name of the option that asks for examples and exit codes too. */
  static final String LONG_HELP = "--help";

  @Option(
      names = {"-h", LONG_HELP},
      usageHelp = true,
      descriptionKey = "common.help",
      order = 100)
  boolean help;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      descriptionKey = "common.lang",
      order = 101,
      converter = Converters.OfLanguage.class)
  @Nullable Language language;
}
