package io.planwright.cli;

import io.planwright.cli.output.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a comparison goes and in which format. */
final class ResultOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "compare.format",
      converter = Converters.OfFormat.class,
      order = 6)
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "compare.output",
      order = 7)
  private @Nullable String file;

  /** Where it goes. */
  ComparisonOutput output(CommandContext context) {
    return ComparisonOutput.to(context, ComparisonOutput.FORMATS, format, file);
  }
}
