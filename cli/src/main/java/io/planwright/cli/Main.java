package io.planwright.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Starts the program.
 *
 * <p>The version alone is told before anything else is loaded: this is how scripts and people find
 * out whether the program is there, and it takes little more than a JVM that does nothing.
 *
 * <p>Example: {@code planwright --version} prints {@code planwright 0.1.0}.
 */
public final class Main {
  private Main() {}

  /** Starts the program and ends the JVM with the command's exit code. */
  public static void main(String[] arguments) {
    int exitCode = execute(arguments);
    // System.exit looks for a logger in every jar first, which takes longer than most commands.
    if (exitCode != ExitCode.DONE || othersRun()) {
      System.exit(exitCode);
    }
  }

  /** Whether a thread other than this one would keep the JVM alive. */
  private static boolean othersRun() {
    Thread[] threads = new Thread[Thread.activeCount() + 1];
    int count = Thread.enumerate(threads);
    for (int i = 0; i < count; i++) {
      if (!threads[i].isDaemon() && !threads[i].equals(Thread.currentThread())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Runs one command and returns its exit code, without ending the JVM.
   *
   * <p>Example: {@code execute("extract", "三年行动计划.txt")} prints the plan's facts and returns 0.
   */
  public static int execute(String... arguments) {
    return asksForVersion(arguments) && tellsVersion() ? ExitCode.DONE : Program.execute(arguments);
  }

  private static boolean asksForVersion(String... arguments) {
    return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
  }

  /** False when nobody takes it: the ordinary way then says why. */
  private static boolean tellsVersion() {
    byte[] line = ProgramVersion.line().concat("\n").getBytes(StandardCharsets.UTF_8);
    try {
      new FileOutputStream(FileDescriptor.out).write(line);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
