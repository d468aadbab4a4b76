package io.planwright.extract;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A part of the extractor that is loaded on a thread of its own while others are loaded here. The
 * thread ends with its work and never keeps a program from ending.
 *
 * @param <T> the part
 */
final class Beside<T> {
  private final FutureTask<T> task;

  private Beside(FutureTask<T> task) {
    this.task = task;
  }

  /** Begins to load a part. */
  static <T> Beside<T> load(Supplier<T> part) {
    Beside<T> beside = new Beside<>(new FutureTask<>(part::get));
    Thread thread = new Thread(beside.task, "loading");
    thread.setDaemon(true);
    thread.start();
    return beside;
  }

  /** The part, as soon as it is loaded; what went wrong with it is thrown here. */
  T get() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
