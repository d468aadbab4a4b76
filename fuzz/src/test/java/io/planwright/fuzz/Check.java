package io.planwright.fuzz;

/** What holds for every input of a target. */
@FunctionalInterface
interface Check {
  /**
   * Uses an input.
   *
   * @throws AssertionError when something that always holds does not
   * @throws RuntimeException when the code under test raises what it should not raise
   */
  void on(byte[] input);
}
