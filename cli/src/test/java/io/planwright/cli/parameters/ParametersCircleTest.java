package io.planwright.cli.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.console.Language;
import io.planwright.cli.console.Messages;
import io.planwright.templates.parameters.PlanParameters;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What was written is read again as it was. */
final class ParametersCircleTest {
  private static final int ROUNDS = 1500;

  private final ParametersReader reader = new ParametersReader();

  @Test
  void whatWasWrittenIsReadAgain() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      PlanParameters parameters = RandomParameters.any(seed);
      String file = ParametersWriter.write(parameters);

      assertThat(read(file, StandardCharsets.UTF_8))
          .as("seed %d:%n%s", seed, file)
          .isEqualTo(parameters);
    }
  }

  @Test
  void nothingIsOpenInCompleteParameters() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      PlanParameters parameters = RandomParameters.complete(seed);
      String file = ParametersWriter.write(parameters);

      assertThat(read(file, StandardCharsets.UTF_8)).as(file).isEqualTo(parameters);
      assertThat(parameters.indicators()).isNotEmpty();
    }
  }

  @Test
  void whatIsOpenStaysOpen() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      PlanParameters parameters = RandomParameters.partly(seed);

      assertThat(read(ParametersWriter.write(parameters), StandardCharsets.UTF_8))
          .isEqualTo(parameters);
    }
  }

  @Test
  void filesSavedInAnotherCharsetAreReadAlike() {
    for (long seed = 0; seed < 50; seed++) {
      PlanParameters parameters = RandomParameters.complete(seed);
      String file = ParametersWriter.write(parameters);

      assertThat(read(file, Charset.forName("GB18030"))).isEqualTo(parameters);
      assertThat(read("\ufeff" + file, StandardCharsets.UTF_8)).isEqualTo(parameters);
      assertThat(read(file.replace("\n", "\r\n"), StandardCharsets.UTF_8)).isEqualTo(parameters);
    }
  }

  private PlanParameters read(String file, Charset charset) {
    try {
      return reader.read(file.getBytes(charset));
    } catch (UnfitParametersException e) {
      Messages messages = Messages.in(Language.CHINESE);
      throw new AssertionError(String.join("\n", e.lines(messages, "方案.yaml")) + "\n" + file, e);
    }
  }
}
