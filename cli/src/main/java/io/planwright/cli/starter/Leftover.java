package io.planwright.cli.starter;

import io.planwright.cli.console.Messages;
import java.util.List;

/**
 * Something of a plan that has no place in the parameters, or not for sure.
 *
 * @param key the message that says what and why
 * @param values what goes into it
 */
public record Leftover(String key, List<String> values) {
  /** Copies the list. */
  public Leftover {
    values = List.copyOf(values);
  }

  static Leftover of(String key, Object... values) {
    return new Leftover(key, List.of(values).stream().map(String::valueOf).toList());
  }

  /** The sentence for a user. */
  public String text(Messages messages) {
    return messages.text(key, values.toArray());
  }
}
