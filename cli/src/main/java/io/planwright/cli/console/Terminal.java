package io.planwright.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the program runs in.
 *
 * @param width the columns a line may have
 * @param showsOutput whether standard output is seen by a person and not piped
 * @param showsErrors whether standard error is
 * @param colour whether output may carry colours
 */
public record Terminal(int width, boolean showsOutput, boolean showsErrors, boolean colour) {
  /** The width where nobody says, and that of tables written to files. */
  public static final int STANDARD_WIDTH = 100;

  private static final int NARROWEST = 40;
  private static final int WIDEST = 400;

  /** No terminal at all: output goes to a file or another program. */
  public static final Terminal NONE = new Terminal(STANDARD_WIDTH, false, false, false);

  /**
   * Looks around: the width is {@code COLUMNS}, else that of the terminal, else 100; colours need a
   * terminal on standard output and neither {@code NO_COLOR} nor {@code TERM=dumb}.
   *
   * @param environment the environment variables
   * @param launcherSays which of {@code out} and {@code err} are terminals, as the launcher found
   *     out (system property {@code planwright.terminal}); null when started without it
   */
  public static Terminal detect(Map<String, String> environment, @Nullable String launcherSays) {
    boolean out = launcherSays == null ? isTerminal(1) : launcherSays.contains("out");
    boolean err = launcherSays == null ? isTerminal(2) : launcherSays.contains("err");
    boolean colour =
        out
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(width(environment.getOrDefault("COLUMNS", ""), out), out, err, colour);
  }

  /** Shells often keep {@code COLUMNS} to themselves; then a terminal is asked. */
  private static int width(String columns, boolean seen) {
    if (columns.matches("\\d{1,6}")) {
      return fitting(Integer.parseInt(columns));
    }
    OptionalInt asked = seen ? TerminalSize.columns() : OptionalInt.empty();
    return asked.isPresent() ? fitting(asked.getAsInt()) : STANDARD_WIDTH;
  }

  private static int fitting(int columns) {
    return Math.clamp(columns, NARROWEST, WIDEST);
  }

  /** Where the system shows open files as links, they tell; elsewhere the JVM's console does. */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd", String.valueOf(descriptor));
    try {
      if (Files.isSymbolicLink(link)) {
        String place = Files.readSymbolicLink(link).toString();
        return place.startsWith("/dev/pts/")
            || place.startsWith("/dev/tty")
            || place.startsWith("/dev/console");
      }
    } catch (IOException e) {
      return false;
    }
    return consoleIsTerminal();
  }

  /** From Java 22 on there is always a console, and only {@code isTerminal} tells the truth. */
  @SuppressWarnings("SystemConsoleNull") // on Java 21 null is the answer
  private static boolean consoleIsTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return java.io.Console.class.getMethod("isTerminal").invoke(console) instanceof Boolean is
          && is;
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
