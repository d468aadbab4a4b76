package io.planwright.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.files.PlanDocx;
import io.planwright.read.PlanRoundTrip;
import io.planwright.read.SourceText;
import io.planwright.score.Documents;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample plans, written as Word files with automatic numbers and real tables. */
class PlanDocxTest {
  static List<Path> samples() {
    return Documents.sampleFolders();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsBackWhatWasWritten(Path folder) {
    SourceText plan = PlanRoundTrip.sample(folder);

    SourceText read = PlanRoundTrip.read("plan.docx", PlanDocx.of(plan.text()).bytes());

    PlanRoundTrip.assertSameLines(read, plan);
    assertThat(read.diagnostics()).isEmpty();
    PlanRoundTrip.assertSameFacts(read, plan);
  }

  @Test
  void theSamplesHaveManyAutomaticNumbers() {
    int labels =
        samples().stream()
            .mapToInt(folder -> PlanDocx.of(PlanRoundTrip.sample(folder).text()).labels())
            .sum();

    assertThat(labels).isGreaterThan(250);
  }
}
