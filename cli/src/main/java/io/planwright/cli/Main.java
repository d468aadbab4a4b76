package io.planwright.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code planwright}. */
@Command(name = "planwright", mixinStandardHelpOptions = true)
public final class Main implements Runnable {
  @Override
  public void run() {}

  /** Starts the program. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
