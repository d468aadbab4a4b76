package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StartUpTrainingTest {

  @Test
  void separatorsSplitTheArgumentsIntoCommands() {
    assertThat(StartUpTraining.commands(List.of("extract", "三年 计划.txt", "--then", "--help")))
        .containsExactly(List.of("extract", "三年 计划.txt"), List.of("--help"));
  }

  @Test
  void withoutSeparatorThereIsOneCommand() {
    assertThat(StartUpTraining.commands(List.of("--version")))
        .containsExactly(List.of("--version"));
  }
}
