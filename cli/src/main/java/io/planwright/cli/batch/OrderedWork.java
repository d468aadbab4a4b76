package io.planwright.cli.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Works on many things at once and hands out the results in the order of the things.
 *
 * <p>At most two results for each worker exist at any time. All work is done by workers, even when
 * there is only one, so that every piece has the same stack and the outcome cannot depend on how
 * many there are. A piece that takes too long is given up: it gets the result that is agreed for
 * that, and its worker, which nothing can stop, a replacement.
 */
public final class OrderedWork {
  private static final int AHEAD_PER_WORKER = 2;
  private static final long STACK_BYTES = 8L << 20;
  private static final long LOOK_IN_MILLISECONDS = 100;

  private OrderedWork() {}

  /**
   * What is done with one thing.
   *
   * @param <I> the thing
   * @param <O> the result
   */
  @FunctionalInterface
  public interface Task<I, O> {
    /**
     * Does it; must not throw.
     *
     * @param watch measures the time it takes
     */
    O apply(I input, Stopwatch watch);
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
   * The result of what was given up.
   *
   * @param <I> the thing
   * @param <O> the result
   */
  @FunctionalInterface
  public interface Fallback<I, O> {
    /** Makes it, without looking at the thing again. */
    O of(I input);
  }

  /**
   * How a run goes.
   *
   * @param workers how many inputs are worked on at once
   * @param patienceInNanoseconds after which a piece is given up; 0 for never
   * @param stopped asked now and then; once it says yes the run ends where it is
   */
  public record Terms(int workers, long patienceInNanoseconds, BooleanSupplier stopped) {}

  /**
   * Does {@code task} for all inputs and passes the results to {@code sink}, which runs in the
   * calling thread.
   *
   * @return whether all inputs were done; false when the run was stopped
   */
  public static <I, O, X extends Exception> boolean run(
      List<I> inputs, Terms terms, Task<I, O> task, Fallback<I, O> fallback, Sink<O, X> sink)
      throws X {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            terms.workers(),
            terms.workers(),
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            threads());
    try {
      Deque<Piece<I, O>> ahead = new ArrayDeque<>();
      Iterator<I> waiting = inputs.iterator();
      for (int index = 0; index < inputs.size(); index++) {
        while (waiting.hasNext() && ahead.size() < terms.workers() * AHEAD_PER_WORKER) {
          Piece<I, O> piece = new Piece<>(waiting.next(), task, pool);
          ahead.add(piece);
          pool.execute(piece.work());
        }
        if (terms.stopped().getAsBoolean() || !awaited(ahead.element(), terms, pool)) {
          return false;
        }
        Piece<I, O> done = ahead.remove();
        sink.accept(index, done.isDone() ? result(done) : fallback.of(done.input()));
      }
      return true;
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * The same for work that ends by itself.
   *
   * @param workers how many inputs are worked on at once
   */
  public static <I, O, X extends Exception> void run(
      List<I> inputs, int workers, Function<I, O> task, Sink<O, X> sink) throws X {
    run(
        inputs,
        new Terms(workers, 0, () -> false),
        (input, watch) -> task.apply(input),
        task::apply,
        sink);
  }

  /** Waits until a piece is done or given up; false when the run is stopped before. */
  private static <I, O> boolean awaited(Piece<I, O> piece, Terms terms, ThreadPoolExecutor pool) {
    while (true) {
      try {
        piece.work().get(LOOK_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
        return true;
      } catch (TimeoutException e) {
        if (terms.stopped().getAsBoolean()) {
          return false;
        }
        long patience = terms.patienceInNanoseconds();
        if (patience > 0 && piece.watch().elapsedInNanoseconds() > patience && piece.giveUp()) {
          Piece.resize(pool, 1);
          return true;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private static <I, O> O result(Piece<I, O> piece) {
    try {
      return piece.work().get();
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
