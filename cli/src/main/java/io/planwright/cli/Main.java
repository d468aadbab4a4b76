package io.planwright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code planwright}: holds the verbs and runs the one that is named.
 *
 * <p>Example: {@code planwright --version} prints {@code planwright 0.1.0}; {@code planwright}
 * alone says that a command is missing and ends with exit code 2.
 */
@Command(
    name = "planwright",
    description = "Reads Chinese policy plans into structured targets, incentives and duties.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  /** Reached when no verb is named, which is wrong usage. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  /**
   * Runs one command and returns its exit code, without ending the JVM.
   *
   * <p>Example: {@code execute("extract", "三年行动计划.txt")} prints the plan's facts and returns 0.
   */
  public static int execute(String... arguments) {
    return new CommandLine(new Main()).execute(arguments);
  }

  /** Starts the program and ends the JVM with the command's exit code. */
  public static void main(String[] arguments) {
    System.exit(execute(arguments));
  }

  /** Tells the version this program was built as. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      try (InputStream stream = Main.class.getResourceAsStream("version.properties")) {
        var properties = new Properties();
        properties.load(Objects.requireNonNull(stream, "version.properties"));
        return new String[] {"planwright " + properties.getProperty("version")};
      }
    }
  }
}
