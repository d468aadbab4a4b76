package io.planwright.read;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What is left of the {@link Limits} while one file is worked on. Readers and the extractor ask
 * {@link #check()} now and then; when time is up the answer is an exception, which ends the work on
 * this file wherever it stands.
 *
 * <p>Example: {@code Budget.begin(limits, System::nanoTime)} starts the time of one file.
 */
public final class Budget {
  private final Limits limits;
  private final LongSupplier nanoTime;
  private final long start;
  private volatile boolean cancelled;

  private Budget(Limits limits, LongSupplier nanoTime) {
    this.limits = limits;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  /**
   * Starts the time.
   *
   * @param nanoTime a clock that never goes back, in nanoseconds
   */
  public static Budget begin(Limits limits, LongSupplier nanoTime) {
    return new Budget(limits, nanoTime);
  }

  /** The standard limits without one for the time. */
  public static Budget untimed() {
    return new Budget(Limits.standard().withMaxTime(Duration.ZERO), () -> 0);
  }

  /** The limits that hold. */
  public Limits limits() {
    return limits;
  }

  /**
   * Lets the work go on while there is time.
   *
   * @throws TimeUpException when there is none
   */
  public void check() {
    if (isSpent()) {
      throw new TimeUpException();
    }
  }

  /** Whether time is up. */
  public boolean isSpent() {
    if (!cancelled && limits.maxTime().isPositive()) {
      cancelled = nanoTime.getAsLong() - start > limits.maxTime().toNanos();
    }
    return cancelled;
  }

  /** Ends the time; any thread may ask for it. */
  public void cancel() {
    cancelled = true;
  }
}
