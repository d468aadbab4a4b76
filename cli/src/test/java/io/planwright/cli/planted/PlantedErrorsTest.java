package io.planwright.cli.planted;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.templates.check.Group;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Some hundred planted errors: nearly all are found, and hardly anything beside them. */
final class PlantedErrorsTest {
  private static final long SEED = 7;
  private static final double LEAST = 0.95;
  private static final int FEWEST = 300;

  private static final Bench BENCH = new Bench();

  @BeforeAll
  static void plant() throws Exception {
    new PlantedSet(BENCH).run(Path.of("../samples"), SEED);
    new PlantedLayouts(BENCH).run(PlantedLayouts.drafts(SEED), SEED);
  }

  @ParameterizedTest
  @EnumSource(Group.class)
  void aGroupFindsItsErrorsAndNoOthers(Group group) {
    Score score = BENCH.scores().get(group);

    assertThat(score).as("%s", group).isNotNull();
    List<String> misses = BENCH.misses();
    assertThat(score.recall()).as("%s recall %s", score, misses).isGreaterThanOrEqualTo(LEAST);
    assertThat(score.precision())
        .as("%s precision %s", score, misses)
        .isGreaterThanOrEqualTo(LEAST);
  }

  @Test
  void thereAreEnough() {
    assertThat(BENCH.scores().values().stream().mapToInt(Score::planted).sum())
        .isGreaterThanOrEqualTo(FEWEST);
  }

  @Test
  void draftsAreLaidOutAsTheRulesWant() throws Exception {
    for (byte[] draft : PlantedLayouts.drafts(SEED).values()) {
      assertThat(new PlantedLayouts(BENCH).findings(draft))
          .noneMatch(finding -> finding.group() == Group.LAYOUT);
    }
  }
}
