package io.planwright.templates.check;

import java.util.Locale;

/**
 * The same sentence in both languages of the program.
 *
 * @param chinese in Chinese
 * @param english in English
 */
public record Wording(String chinese, String english) {
  /** No sentence. */
  public static final Wording NONE = new Wording("", "");

  /** The sentence in the language of a reader. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("zh") ? chinese : english;
  }

  /**
   * The sentence with its holes filled: {@code 应为{0}} with 500家 is 应为500家.
   *
   * @param values for {@code {0}}, {@code {1}} …
   */
  Wording with(Object... values) {
    return new Wording(filled(chinese, values), filled(english, values));
  }

  private static String filled(String pattern, Object... values) {
    String sentence = pattern;
    for (int i = 0; i < values.length; i++) {
      sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return sentence;
  }
}
