package io.planwright.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C while a run is under way: the run is told, and has a moment to put its last result in its
 * place and to say what is done. The JVM then ends with the exit code of the signal, 130 or 143.
 */
final class Interruption implements AutoCloseable {
  private static final long MOMENT_IN_SECONDS = 20;

  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook = new Thread(this::waitForTheRun, "interruption");
  private volatile boolean asked;

  private Interruption() {}

  /** Watches from now on, until closed. */
  static Interruption watch() {
    Interruption interruption = new Interruption();
    try {
      Runtime.getRuntime().addShutdownHook(interruption.hook);
    } catch (IllegalStateException e) {
      interruption.asked = true;
    }
    return interruption;
  }

  private void waitForTheRun() {
    asked = true;
    try {
      over.await(MOMENT_IN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the run is to end where it is. */
  boolean isAsked() {
    return asked;
  }

  @Override
  public void close() {
    over.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      asked = true; // the end has begun
    }
  }
}
