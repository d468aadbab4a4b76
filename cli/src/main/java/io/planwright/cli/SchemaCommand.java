package io.planwright.cli;

import io.planwright.cli.parameters.ParametersSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code planwright schema}: prints the JSON Schema that every {@code extract} or {@code check}
 * result fits, or that of parameter files.
 */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
  private static final String RESOURCE = "schema.json";
  private static final String CHECK_RESOURCE = "check-schema.json";

  private final CommandContext context;

  /** What is described. */
  enum Of {
    /** The output of {@code extract}. */
    EXTRACT,
    /** The output of {@code check}. */
    CHECK,
    /** The parameters of a draft. */
    PARAMS
  }

  @Option(
      names = "--of",
      paramLabel = "WHAT",
      descriptionKey = "schema.of",
      converter = Converters.OfSchema.class,
      order = 1)
  private Of of = Of.EXTRACT;

  SchemaCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    context
        .console()
        .print(
            switch (of) {
              case EXTRACT -> schema();
              case CHECK -> resource(CHECK_RESOURCE);
              case PARAMS -> ParametersSchema.text();
            });
    return ExitCode.DONE;
  }

  /** The schema as it ships. */
  static String schema() {
    return resource(RESOURCE);
  }

  private static String resource(String name) {
    try (InputStream stream = SchemaCommand.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
