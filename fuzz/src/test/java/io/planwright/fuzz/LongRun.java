package io.planwright.fuzz;

/**
 * What the fuzzer calls, again and again. The property {@code planwright.target} names a target.
 */
public final class LongRun {
  private static final Check CHECK =
      Target.labelled(System.getProperty("planwright.target", "")).check();

  private LongRun() {}

  /** Uses one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    CHECK.on(input);
  }
}
