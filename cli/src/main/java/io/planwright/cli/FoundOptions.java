package io.planwright.cli;

import io.planwright.cli.output.Format;
import io.planwright.search.PolicyIndex;
import io.planwright.search.index.IndexException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that find something in an index: which index, how much, in what form. */
final class FoundOptions {
  static final List<Format> FORMATS = List.of(Format.TABLE, Format.JSON, Format.CSV, Format.XLSX);

  @Option(
      names = "--index",
      paramLabel = "DIR",
      descriptionKey = "found.index",
      required = true,
      order = 1)
  private String folder = "";

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      descriptionKey = "found.limit",
      converter = Converters.OfCount.class,
      order = 10)
  private int limit = 10;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "found.format",
      converter = Converters.OfFormat.class,
      order = 11)
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "found.output",
      order = 12)
  private @Nullable String file;

  /** How many at most. */
  int limit() {
    return limit;
  }

  /** Where the result goes; a person reads it unless told otherwise. */
  ComparisonOutput output(CommandContext context) {
    Format chosen = format == null && file == null ? Format.TABLE : format;
    return ComparisonOutput.to(context, FORMATS, chosen, file);
  }

  /** What is asked of an index. */
  interface Question {
    /** Asks it, shows the answer and returns the exit code. */
    int ask(PolicyIndex index) throws IOException;
  }

  /**
   * Asks the index.
   *
   * @throws CommandException when it cannot be read
   */
  int ask(CommandContext context, Question question) throws IOException {
    try (PolicyIndex index =
        PolicyIndex.open(Indexes.path(context, folder), PolicyVocabulary.load())) {
      return question.ask(index);
    } catch (IndexException e) {
      throw Indexes.refused(context, e);
    }
  }
}
