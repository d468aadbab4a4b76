package io.planwright.cli;

import io.planwright.cli.console.Console;
import io.planwright.cli.console.Language;
import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of the program in a test.
 *
 * @param exitCode what it returned
 * @param bytes what went to standard output
 * @param errors what went to standard error
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Run(int exitCode, byte[] bytes, String errors) {
  /** Runs a command of a Chinese user whose output is piped. */
  static Run of(Object... arguments) {
    return new Setting().run(arguments);
  }

  /** Standard output as text. */
  String output() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The lines of standard error that hold these words. */
  List<String> errorsWith(String words) {
    return errors.lines().filter(line -> line.contains(words)).toList();
  }

  /** Around a run: language, terminal, standard input. */
  static final class Setting {
    private Language language = Language.CHINESE;
    private Terminal terminal = Terminal.NONE;
    private String input = "";
    private @Nullable Path home;
    private Engine engine = new HandmadeEngine();

    Setting in(Language other) {
      language = other;
      return this;
    }

    Setting on(Terminal other) {
      terminal = other;
      return this;
    }

    Setting reading(String text) {
      input = text;
      return this;
    }

    Setting at(Path folder) {
      home = folder;
      return this;
    }

    Setting with(Engine other) {
      engine = other;
      return this;
    }

    Run run(Object... arguments) {
      var output = new ByteArrayOutputStream();
      var errors = new ByteArrayOutputStream();
      var console =
          new Console(
              new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
              output,
              errors,
              terminal);
      var context = new CommandContext(console, Messages.in(language), engine, home, false);
      int exitCode =
          Program.execute(
              context, Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
      return new Run(exitCode, output.toByteArray(), errors.toString(StandardCharsets.UTF_8));
    }
  }
}
