package io.planwright.cli.console;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** Asks the system how wide the terminal is, where the shell does not say. */
final class TerminalSize {
  private static final File TERMINAL = new File("/dev/tty");
  private static final long PATIENCE_IN_MILLISECONDS = 500;

  private TerminalSize() {}

  /** The columns of the terminal this process belongs to, empty where nobody knows. */
  static OptionalInt columns() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(TERMINAL)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!stty.waitFor(PATIENCE_IN_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        stty.destroy();
        return OptionalInt.empty();
      }
      byte[] answer = stty.getInputStream().readAllBytes();
      return parse(new String(answer, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }

  /** The second of {@code 24 80}, empty for anything else and for 0. */
  static OptionalInt parse(String answer) {
    String size = answer.strip();
    String columns = size.substring(size.lastIndexOf(' ') + 1);
    boolean number = size.matches("\\d{1,5} \\d{1,5}") && !columns.matches("0+");
    return number ? OptionalInt.of(Integer.parseInt(columns)) : OptionalInt.empty();
  }
}
