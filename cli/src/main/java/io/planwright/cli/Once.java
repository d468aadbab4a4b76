package io.planwright.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes time to make and is made when it is first needed, once for all threads.
 *
 * <p>It can be begun early on a thread of its own. Where that fails nothing is said: whoever needs
 * the thing tries again, and meets the same failure in a place that reports it.
 *
 * @param <T> the thing
 */
final class Once<T> {
  private final Object lock = new Object();
  private final Supplier<T> maker;
  private @Nullable T made;

  /** Prepares; nothing is made yet. */
  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  /** The thing; waits where another thread is making it. */
  T get() {
    synchronized (lock) {
      T thing = made;
      if (thing == null) {
        thing = maker.get();
        made = thing;
      }
      return thing;
    }
  }

  /** Begins to make it. The thread never keeps the program from ending. */
  void begin() {
    Thread thread =
        new Thread(
            () -> {
              try {
                get();
              } catch (RuntimeException | LinkageError | VirtualMachineError e) {
                // Met again by whoever needs it.
              }
            },
            "loading");
    thread.setDaemon(true);
    thread.start();
  }
}
