package io.planwright.cli.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Works on many things at once and hands out the results in the order of the things.
 *
 * <p>At most two results for each worker exist at any time. All work is done by workers, even when
 * there is only one, so that every piece has the same stack and the outcome cannot depend on how
 * many there are.
 */
public final class OrderedWork {
  private static final int AHEAD_PER_WORKER = 2;
  private static final long STACK_BYTES = 8L << 20;

  private OrderedWork() {}

  /**
   * What is done with one thing.
   *
   * @param <I> the thing
   * @param <O> the result
   */
  @FunctionalInterface
  public interface Task<I, O> {
    /** Does it; must not throw. */
    O apply(I input);
  }

  /**
   * What becomes of a result.
   *
   * @param <O> the result
   * @param <X> what may go wrong with it
   */
  @FunctionalInterface
  public interface Sink<O, X extends Exception> {
    /** Takes the result of the input at this place. */
    void accept(int index, O result) throws X;
  }

  /**
   * Does {@code task} for all inputs and passes the results to {@code sink}, which runs in the
   * calling thread.
   *
   * @param workers how many inputs are worked on at once
   */
  public static <I, O, X extends Exception> void run(
      List<I> inputs, int workers, Task<I, O> task, Sink<O, X> sink) throws X {
    ExecutorService pool = Executors.newFixedThreadPool(workers, threads());
    try {
      Deque<Future<O>> ahead = new ArrayDeque<>();
      Iterator<I> waiting = inputs.iterator();
      for (int index = 0; index < inputs.size(); index++) {
        while (waiting.hasNext() && ahead.size() < workers * AHEAD_PER_WORKER) {
          I input = waiting.next();
          ahead.add(pool.submit(() -> task.apply(input)));
        }
        sink.accept(index, result(ahead.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static ThreadFactory threads() {
    AtomicInteger number = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(null, work, "extract-" + number.incrementAndGet(), STACK_BYTES);
      thread.setDaemon(true);
      return thread;
    };
  }
}
