package io.planwright.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TerminalTest {

  @ParameterizedTest
  @CsvSource({"120, 120", "80, 80", "'', 100", "wide, 100", "-5, 100", "7, 40", "99999999999, 100"})
  void theWidthComesFromColumns(String columns, int expected) {
    assertThat(Terminal.detect(Map.of("COLUMNS", columns), "").width()).isEqualTo(expected);
  }

  @Test
  void withoutColumnsTheWidthIsOneHundred() {
    assertThat(Terminal.detect(Map.of(), "").width()).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({"24 80, 80", "'50 132\n', 132", "0 0, -1", "'', -1", "80, -1", "stty: no tty, -1"})
  void theAnswerOfTheTerminalIsUnderstood(String answer, int columns) {
    assertThat(TerminalSize.parse(answer).orElse(-1)).isEqualTo(columns);
  }

  @Test
  void coloursNeedATerminal() {
    assertThat(Terminal.detect(Map.of(), "out,err").colour()).isTrue();
    assertThat(Terminal.detect(Map.of(), "err").colour()).isFalse();
    assertThat(Terminal.detect(Map.of(), "").colour()).isFalse();
  }

  @Test
  void coloursCanBeSwitchedOff() {
    assertThat(Terminal.detect(Map.of("NO_COLOR", "1"), "out").colour()).isFalse();
    assertThat(Terminal.detect(Map.of("NO_COLOR", ""), "out").colour()).isTrue();
    assertThat(Terminal.detect(Map.of("TERM", "dumb"), "out").colour()).isFalse();
  }

  @Test
  void outputAndErrorsAreToldApart() {
    Terminal onlyErrors = Terminal.detect(Map.of(), "err");

    assertThat(onlyErrors.showsErrors()).isTrue();
    assertThat(onlyErrors.showsOutput()).isFalse();
  }

  @Test
  void plainStyleLeavesTextAsItIs() {
    assertThat(Style.of(Terminal.NONE).title("目标")).isEqualTo("目标");
    assertThat(Style.of(new Terminal(80, true, true, true)).title("目标")).contains("\u001b[");
  }
}
