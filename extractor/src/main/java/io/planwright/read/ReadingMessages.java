package io.planwright.read;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences a reader says to its user, in Chinese for Chinese locales and else in English. */
public final class ReadingMessages {
  private static final String BUNDLE = "io.planwright.read.messages";

  private final Locale locale;
  private final ResourceBundle bundle;

  /**
   * Loads the sentences.
   *
   * @param locale the user's language; never the default of the machine
   */
  public ReadingMessages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ReadingMessages.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * The sentence for a code, such as {@code FILE_EMPTY} → 文件 plan.txt 是空的……
   *
   * @param code the stable name of what happened
   * @param values what the sentence speaks of, in the order of its placeholders
   */
  public String say(String code, Object... values) {
    Object[] printable = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      boolean words = values[i] instanceof CharSequence || values[i] instanceof Path;
      printable[i] = words ? Printable.of(values[i].toString()) : values[i];
    }
    return new MessageFormat(bundle.getString(code), locale).format(printable);
  }

  /** An exception that carries the code and its sentence. */
  public UnreadableFileException unreadable(String code, Object... values) {
    return new UnreadableFileException(code, say(code, values));
  }
}
