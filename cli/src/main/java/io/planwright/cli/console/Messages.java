package io.planwright.cli.console;

import io.planwright.model.Coded;
import io.planwright.read.Printable;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Every sentence of the program in one language.
 *
 * <p>The sentences stand in {@code messages.properties} (English) and {@code
 * messages_zh.properties} (Chinese) with {@code {0}}, {@code {1}} … where values go in.
 */
public final class Messages {
  private static final String BUNDLE = "io.planwright.cli.messages";

  private final Language language;
  private final ResourceBundle bundle;

  private Messages(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            language.locale(),
            Messages.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** The messages in this language. */
  public static Messages in(Language language) {
    return new Messages(language);
  }

  /** The language of these messages. */
  public Language language() {
    return language;
  }

  /** The bundle itself, for the help texts. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /**
   * The text under a key with the values put in: {@code text("input.missing", "方案.txt")} is {@code
   * 方案.txt：没有这个文件或文件夹…}. Digits are not grouped; what a terminal would obey is spelled out.
   */
  public String text(String key, Object... values) {
    String pattern = bundle.getString(key);
    if (values.length == 0) {
      return pattern;
    }
    var text = new StringBuilder(pattern.length() + 32);
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      boolean hole = c == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
      int index = hole ? pattern.charAt(at + 1) - '0' : -1;
      if (index >= 0 && index < values.length) {
        text.append(Printable.of(String.valueOf(values[index])));
        at += 3;
      } else {
        text.append(c);
        at++;
      }
    }
    return text.toString();
  }

  /** The word for an alternative: {@code label(TargetKind.GROWTH)} is {@code 增长}. */
  public <E extends Enum<E> & Coded> String label(E value) {
    return text(labelKey(value));
  }

  /** The key of the word for an alternative: {@code label.TargetKind.GROWTH}. */
  public static <E extends Enum<E>> String labelKey(E value) {
    return "label." + value.getDeclaringClass().getSimpleName() + "." + value.name();
  }
}
