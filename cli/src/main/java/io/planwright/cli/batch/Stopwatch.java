package io.planwright.cli.batch;

/** How long a piece of work has taken; waiting for others does not count. */
public final class Stopwatch {
  private volatile long start;
  private volatile boolean running;

  /** Starts from nothing. */
  public void start() {
    start = System.nanoTime();
    running = true;
  }

  /** Stops while the work waits; afterwards it starts anew. */
  public void stop() {
    running = false;
  }

  /** The time since the start, 0 while stopped. */
  long elapsedInNanoseconds() {
    return running ? System.nanoTime() - start : 0;
  }
}
