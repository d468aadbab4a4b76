package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.console.Language;
import io.planwright.cli.console.Terminal;
import io.planwright.cli.table.DisplayWidth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class HelpTest {
  private static final Terminal EIGHTY_COLUMNS = new Terminal(80, false, false, false);
  private static final int LINES_OF_A_SCREEN = 24;

  static Stream<Arguments> commands() {
    return Stream.of(
            "",
            "extract",
            "text",
            "explain",
            "compare",
            "compare targets",
            "compare incentives",
            "compare duties",
            "compare documents",
            "evaluate",
            "evaluate search",
            "index",
            "search",
            "similar",
            "check",
            "export",
            "params",
            "draft",
            "draft init",
            "draft templates",
            "schema",
            "demo")
        .flatMap(
            command ->
                Stream.of(Language.values()).map(language -> Arguments.of(command, language)));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpIsAsAgreed(String command, Language language) throws IOException {
    Run help = run(command, language, "--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.errors()).isEmpty();
    String name = command.isEmpty() ? "planwright" : command.replace(' ', '-');
    Golden.check("help/" + name + "." + language.code() + ".txt", help.output());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void shortHelpFitsAScreen(String command, Language language) {
    Run help = run(command, language, "-h");

    assertThat(help.exitCode()).isZero();
    assertThat(help.output().lines().count()).isLessThanOrEqualTo(LINES_OF_A_SCREEN);
    assertThat(help.output()).isSubstringOf(run(command, language, "--help").output());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void noLineOfHelpIsTooWide(String command, Language language) {
    assertThat(run(command, language, "--help").output().lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionIsExplained(String command, Language language) {
    List<String> options =
        run(command, language, "-h")
            .output()
            .lines()
            .filter(line -> line.strip().startsWith("-"))
            .toList();

    assertThat(options)
        .isNotEmpty()
        .allSatisfy(
            option ->
                assertThat(option.strip()).containsPattern("^(-\\w, )?--[\\w-]+(=\\S+)? +\\S"));
  }

  private static Run run(String command, Language language, String option) {
    Run.Setting setting = new Run.Setting().in(language).on(EIGHTY_COLUMNS);
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    words.remove("");
    words.add(option);
    return setting.run(words.toArray());
  }
}
