package io.planwright.cli;

/** What the exit codes mean; part of the contract with scripts. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** Nothing was found, or a check failed. */
  static final int NOTHING_FOUND = 1;

  /** Wrong usage, or input that cannot be read. */
  static final int USAGE_OR_INPUT = 2;

  /** A fault of the program itself. */
  static final int INTERNAL = 70;

  /** Stopped by Ctrl-C. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
