package io.planwright.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageTest {

  @Test
  void theOptionOverrulesAll() {
    var environment = Map.of("PLANWRIGHT_LANG", "zh_CN", "LC_ALL", "zh_CN.UTF-8");

    assertThat(choose(List.of("extract", "--lang", "en", "a.txt"), "zh-CN", environment))
        .isEqualTo(Language.ENGLISH);
    assertThat(choose(List.of("--lang=zh", "extract"), "en-US", Map.of()))
        .isEqualTo(Language.CHINESE);
  }

  @Test
  void whatFollowsTheEndOfOptionsIsNoOption() {
    assertThat(choose(List.of("extract", "--", "--lang=en"), "zh-CN", Map.of()))
        .isEqualTo(Language.CHINESE);
  }

  @Test
  void theLauncherKnowsBetterThanTheEnvironmentItChanged() {
    assertThat(choose(List.of(), "zh-CN", Map.of("LC_ALL", "C.UTF-8"))).isEqualTo(Language.CHINESE);
  }

  @Test
  void theFirstVariableThatIsSetDecides() {
    assertThat(choose(List.of(), null, Map.of("LC_ALL", "C", "LANG", "zh_CN.UTF-8")))
        .isEqualTo(Language.ENGLISH);
    assertThat(choose(List.of(), null, Map.of("LC_ALL", "", "LANG", "zh_CN.UTF-8")))
        .isEqualTo(Language.CHINESE);
    assertThat(choose(List.of(), null, Map.of("LC_MESSAGES", "zh_CN", "LANG", "en_US")))
        .isEqualTo(Language.CHINESE);
    assertThat(choose(List.of(), null, Map.of("PLANWRIGHT_LANG", "zh", "LC_ALL", "en_US.UTF-8")))
        .isEqualTo(Language.CHINESE);
  }

  @Test
  void withoutAnyVariableTheLocaleOfTheJvmDecides() {
    assertThat(Language.choose(List.of(), null, Map.of(), Locale.CHINA))
        .isEqualTo(Language.CHINESE);
    assertThat(Language.choose(List.of(), null, Map.of(), Locale.GERMANY))
        .isEqualTo(Language.ENGLISH);
  }

  @ParameterizedTest
  @CsvSource({
    "zh, CHINESE", "zh_CN.UTF-8, CHINESE", "zh-Hans-CN, CHINESE", "zh.UTF-8, CHINESE",
    "ZH_TW, CHINESE", "zha_CN, ENGLISH", "C.UTF-8, ENGLISH", "de_DE, ENGLISH"
  })
  void localeNamesOfAllKindsAreUnderstood(String name, Language expected) {
    assertThat(choose(List.of(), null, Map.of("LANG", name))).isEqualTo(expected);
  }

  private static Language choose(
      List<String> arguments,
      @org.jspecify.annotations.Nullable String launcher,
      Map<String, String> environment) {
    return Language.choose(arguments, launcher, environment, Locale.ENGLISH);
  }
}
