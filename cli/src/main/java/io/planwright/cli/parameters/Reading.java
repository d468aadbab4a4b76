package io.planwright.cli.parameters;

import io.planwright.templates.parameters.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One reading of a file: where it is, what it has met, and what was wrong on the way. */
final class Reading {
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Deque<String> path = new ArrayDeque<>();
  private @Nullable Period period;
  private @Nullable String unit;

  /** Tells a mistake at a node. */
  void problem(String key, YamlNode node, Object... values) {
    problem(key, node.at(), values);
  }

  /** Tells a mistake at a place. */
  void problem(String key, Position at, Object... values) {
    List<String> texts = Arrays.stream(values).map(String::valueOf).toList();
    mistakes.add(new Mistake(at, here(), key, texts));
  }

  /** Tells a mistake about what stands under a key of the owner that is being read. */
  void problemUnder(Key<?, ?> owned, Fields fields, String key, Object... values) {
    under(
        owned.name(),
        () -> {
          problem(key, fields.node(owned), values);
          return true;
        });
  }

  private String here() {
    return String.join("", path);
  }

  /** Reads what stands under a key. */
  <T extends @Nullable Object> T under(String key, Supplier<T> read) {
    return step(path.isEmpty() ? key : "." + key, read);
  }

  /** Reads an element of a list, counted from one. */
  <T extends @Nullable Object> T item(int number, Supplier<T> read) {
    return step("[" + number + "]", read);
  }

  private <T extends @Nullable Object> T step(String step, Supplier<T> read) {
    path.addLast(step);
    try {
      return read.get();
    } finally {
      path.removeLast();
    }
  }

  /** The period of the plan as far as it is known by now. */
  @Nullable Period period() {
    return period;
  }

  void period(@Nullable Period known) {
    period = known;
  }

  /** The unit of the indicator that is being read. */
  @Nullable String unit() {
    return unit;
  }

  void unit(@Nullable String known) {
    unit = known;
  }

  /** What was wrong, in the order of the file. */
  List<Mistake> mistakes() {
    return mistakes.stream().sorted(Comparator.comparing(Mistake::at)).toList();
  }
}
