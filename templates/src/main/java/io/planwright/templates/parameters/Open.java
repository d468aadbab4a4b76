package io.planwright.templates.parameters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands where something is wanted and not decided yet, as 待填 does in a file. Null and an
 * empty list say that nothing is wanted, except where a plan cannot do without.
 */
public final class Open {
  /** In place of a text. */
  public static final String WORD = "待填";

  private Open() {}

  /** Whether a text is open. */
  public static boolean is(@Nullable String text) {
    return WORD.equals(text);
  }

  /** Whether one of several is open. */
  public static boolean isAmong(List<String> texts) {
    return texts.contains(WORD);
  }

  /** The text, null where it is open. */
  public static @Nullable String orNull(@Nullable String text) {
    return is(text) ? null : text;
  }
}
