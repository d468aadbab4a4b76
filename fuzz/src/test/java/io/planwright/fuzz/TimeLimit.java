package io.planwright.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Fails an input that takes too long. Counts the processor's time, so a busy machine is no fault.
 */
final class TimeLimit implements Check {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Duration most;
  private final Check check;

  TimeLimit(Duration most, Check check) {
    this.most = most;
    this.check = check;
  }

  @Override
  public void on(byte[] input) {
    long before = THREADS.getCurrentThreadCpuTime();
    check.on(input);
    Duration spent = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
    if (spent.compareTo(most) > 0) {
      throw new AssertionError(
          "took %d ms for %d bytes, most is %d ms"
              .formatted(spent.toMillis(), input.length, most.toMillis()));
    }
  }
}
