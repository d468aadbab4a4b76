package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.console.Console;
import io.planwright.cli.console.Messages;
import io.planwright.read.Budget;
import io.planwright.read.Limits;
import io.planwright.read.SourceText;
import io.planwright.read.UnreadableFileException;
import io.planwright.read.scan.ScanReading.Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What every command works with.
 *
 * @param console where data and messages go
 * @param messages the user's language
 * @param engine what is done with a file
 * @param home the project's folder with its samples, null when unknown
 * @param debug whether faults show where in the program they arose
 */
record CommandContext(
    Console console, Messages messages, Engine engine, @Nullable Path home, boolean debug) {

  /** The same with the pictures of pages read when {@code mode} says. */
  CommandContext reading(Mode mode) {
    return new CommandContext(console, messages, engine.reading(mode), home, debug);
  }

  /** A message in the user's language. */
  String text(String key, Object... values) {
    return messages.text(key, values);
  }

  /** The exception for wrong usage or input. */
  CommandException usage(String key, Object... values) {
    return new CommandException(ExitCode.USAGE_OR_INPUT, text(key, values));
  }

  /**
   * Reads the one source a command works on: a file or {@code -}.
   *
   * @throws CommandException when it cannot be read, with file, reason and remedy
   */
  SourceText read(String argument, Budget budget) {
    try {
      @Nullable Path file = InputFile.of(argument).file();
      byte[] content =
          file == null ? input(budget.limits()) : engine.load(file, budget.limits()).bytes();
      return engine.read(argument, content, budget);
    } catch (InvalidPathException e) {
      throw usage("input.missing", argument);
    } catch (UnreadableFileException e) {
      throw new CommandException(ExitCode.USAGE_OR_INPUT, coded(e.getMessage(), e.code()));
    }
  }

  /**
   * All bytes of standard input.
   *
   * @throws UnreadableFileException when there are too many
   */
  byte[] input(Limits limits) {
    try {
      return engine.load(InputFile.STANDARD_INPUT, console.input(), limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sentence with the code under which the documentation has more about it. */
  String coded(@Nullable String sentence, String code) {
    return text("input.coded", String.valueOf(sentence), code);
  }
}
