package io.planwright.cli.batch;

import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One thing that is worked on: it ends done, or is given up, whichever comes first.
 *
 * @param <I> the thing
 * @param <O> the result
 */
final class Piece<I, O> {
  private enum State {
    RUNNING,
    DONE,
    GIVEN_UP
  }

  private final I input;
  private final Stopwatch watch = new Stopwatch();
  private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
  private final FutureTask<O> work;

  Piece(I input, OrderedWork.Task<I, O> task, ThreadPoolExecutor pool) {
    this.input = input;
    this.work =
        new FutureTask<>(
            () -> {
              watch.start();
              try {
                return task.apply(input, watch);
              } finally {
                finish(pool);
              }
            });
  }

  /** A worker that comes back after all makes its replacement superfluous. */
  private void finish(ThreadPoolExecutor pool) {
    if (!state.compareAndSet(State.RUNNING, State.DONE) && !pool.isShutdown()) {
      resize(pool, -1);
    }
  }

  /** Gives a pool more or fewer workers. */
  static void resize(ThreadPoolExecutor pool, int by) {
    synchronized (pool) {
      int size = Math.max(1, pool.getCorePoolSize() + by);
      pool.setMaximumPoolSize(Math.max(size, pool.getMaximumPoolSize()));
      pool.setCorePoolSize(size);
    }
  }

  I input() {
    return input;
  }

  Stopwatch watch() {
    return watch;
  }

  FutureTask<O> work() {
    return work;
  }

  /** Stops waiting for it; false when it is done after all. */
  boolean giveUp() {
    return state.compareAndSet(State.RUNNING, State.GIVEN_UP);
  }

  boolean isDone() {
    return state.get() == State.DONE;
  }
}
