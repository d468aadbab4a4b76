package io.planwright.cli.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages the program speaks. */
public enum Language {
  /** 中文. */
  CHINESE("zh", Locale.SIMPLIFIED_CHINESE),
  /** English, which is also what users of all other languages get. */
  ENGLISH("en", Locale.ENGLISH);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** The word the option {@code --lang} takes: {@code zh} or {@code en}. */
  public String code() {
    return code;
  }

  /** The locale its messages are kept under. */
  public Locale locale() {
    return locale;
  }

  /** The language with this code, empty for all other words. */
  public static Optional<Language> ofCode(String word) {
    return Stream.of(values()).filter(language -> language.code.equals(word)).findFirst();
  }

  /**
   * Finds the user's language: the option {@code --lang}, then what the launcher found out (system
   * property {@code planwright.locale}), then the variables {@code PLANWRIGHT_LANG}, {@code
   * LC_ALL}, {@code LC_MESSAGES}, {@code LANG}, then the locale of the JVM. The first that says
   * anything decides: {@code LC_ALL=C} is English even where {@code LANG=zh_CN.UTF-8}.
   *
   * @param arguments the command line
   * @param launcherLocale the launcher's finding, null when started without it
   * @param environment the environment variables
   * @param fallback the locale of the JVM
   */
  public static Language choose(
      List<String> arguments,
      @Nullable String launcherLocale,
      Map<String, String> environment,
      Locale fallback) {
    Optional<Language> asked = asked(arguments);
    if (asked.isPresent()) {
      return asked.get();
    }
    return Stream.of(
            Optional.ofNullable(launcherLocale),
            Optional.ofNullable(environment.get("PLANWRIGHT_LANG")),
            Optional.ofNullable(environment.get("LC_ALL")),
            Optional.ofNullable(environment.get("LC_MESSAGES")),
            Optional.ofNullable(environment.get("LANG")))
        .flatMap(Optional::stream)
        .filter(name -> !name.isBlank())
        .findFirst()
        .map(Language::ofLocaleName)
        .orElseGet(() -> ofLocaleName(fallback.toLanguageTag()));
  }

  private static Optional<Language> asked(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--")) {
        return Optional.empty();
      }
      if (argument.startsWith("--lang=")) {
        return ofCode(argument.substring("--lang=".length()));
      }
      if (argument.equals("--lang") && i + 1 < arguments.size()) {
        return ofCode(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** {@code zh_CN.UTF-8}, {@code zh-Hans} and {@code zh} are Chinese, all else is English. */
  private static Language ofLocaleName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean chinese = lower.equals("zh") || lower.startsWith("zh_") || lower.startsWith("zh-");
    return chinese || lower.startsWith("zh.") ? CHINESE : ENGLISH;
  }
}
