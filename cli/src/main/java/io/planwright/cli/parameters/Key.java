package io.planwright.cli.parameters;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One key of a parameter file.
 *
 * @param name what it is called in the file: {@code 单位}
 * @param shape what may stand behind it
 * @param required whether the file is refused without it
 * @param awaitedOf of which owners it is shown as 待填 when nothing stands there
 * @param showsOpen whether 待填 there is told apart from nothing standing there
 * @param meaning what it means, in a few words for who fills it in
 * @param get the component it is
 * @param then what is to be known once it has been read
 * @param <R> what has it
 * @param <T> what it holds
 */
record Key<R, T>(
    String name,
    Shape<T> shape,
    boolean required,
    Predicate<R> awaitedOf,
    boolean showsOpen,
    String meaning,
    Function<R, @Nullable T> get,
    BiConsumer<Reading, @Nullable T> then) {

  /** A key that may be left out. */
  static <R, T> Key<R, T> optional(
      String name, Shape<T> shape, Function<R, @Nullable T> get, String meaning) {
    return new Key<>(
        name, shape, false, owner -> false, true, meaning, get, (reading, value) -> {});
  }

  /** A key without which the file is refused. */
  static <R, T> Key<R, T> required(
      String name, Shape<T> shape, Function<R, @Nullable T> get, String meaning) {
    return new Key<>(name, shape, true, owner -> true, false, meaning, get, (reading, value) -> {});
  }

  /** The same, for what a plan cannot do without: nothing there means that it is open. */
  Key<R, T> awaited() {
    return awaitedWhere(owner -> true);
  }

  /** The same, for some owners. */
  Key<R, T> awaitedWhere(Predicate<R> owners) {
    return new Key<>(name, shape, required, owners, false, meaning, get, then);
  }

  /** The same, with what is to be known once it has been read. */
  Key<R, T> then(BiConsumer<Reading, @Nullable T> next) {
    return new Key<>(name, shape, required, awaitedOf, showsOpen, meaning, get, next);
  }
}
