package io.planwright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code planwright schema}: prints the JSON Schema that every {@code extract} result fits. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
  private static final String RESOURCE = "schema.json";

  private final CommandContext context;

  SchemaCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    context.console().print(schema());
    return ExitCode.DONE;
  }

  /** The schema as it ships. */
  static String schema() {
    try (InputStream stream = SchemaCommand.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = Objects.requireNonNull(stream, RESOURCE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
