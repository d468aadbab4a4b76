package io.planwright.cli.parameters;

import io.planwright.cli.console.Messages;
import java.util.List;

/**
 * What is wrong at one place of a parameter file.
 *
 * <p>Example: {@code 方案.yaml 第12行第9列，指标[3].目标.2027：“二百”不是数；应写成 140、95.5 或 400—450}.
 *
 * @param at where it stands
 * @param path the keys that lead there, empty for the file as a whole
 * @param key the message, which says what is allowed, too
 * @param values what goes into the message
 */
public record Mistake(Position at, String path, String key, List<String> values) {
  /** Copies the list. */
  public Mistake {
    values = List.copyOf(values);
  }

  /** The whole line for a user. */
  public String text(Messages messages, String file) {
    String what = messages.text(key, values.toArray());
    return path.isEmpty()
        ? messages.text("params.mistake", file, at.line(), at.column(), what)
        : messages.text("params.mistakeAt", file, at.line(), at.column(), path, what);
  }
}
