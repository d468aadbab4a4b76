package io.planwright.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.files.PlanOfd;
import io.planwright.read.PlanRoundTrip;
import io.planwright.read.SourceText;
import io.planwright.score.Documents;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample plans, set as OFD pages. On a page an empty line at its end leaves no trace. */
class PlanOfdTest {
  static List<Path> samples() {
    return Documents.sampleFolders();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsBackWhatWasSet(Path folder) {
    SourceText plan = PlanRoundTrip.withoutBlankLines(PlanRoundTrip.sample(folder));

    SourceText read = PlanRoundTrip.read("plan.ofd", PlanOfd.write(plan.text()));

    PlanRoundTrip.assertSameWords(read, plan);
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.source().pageCount()).isEqualTo(read.source().pageStarts().size());
    assertThat(read.source().pageStarts()).isSorted();
    PlanRoundTrip.assertSameFacts(read, plan);
    PlanRoundTrip.assertFactsOnPages(read);
  }
}
