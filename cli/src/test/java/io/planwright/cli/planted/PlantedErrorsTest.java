package io.planwright.cli.planted;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.templates.check.Group;
import java.io.IOException;
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

  private static final PlantedSet SET = new PlantedSet();

  @BeforeAll
  static void plant() throws IOException {
    SET.run(Path.of("../samples"), SEED);
  }

  @ParameterizedTest
  @EnumSource(value = Group.class, mode = EnumSource.Mode.EXCLUDE, names = "LAYOUT")
  void aGroupFindsItsErrorsAndNoOthers(Group group) {
    PlantedSet.Score score = SET.scores().get(group);

    assertThat(score).as("%s", group).isNotNull();
    List<String> misses = SET.misses();
    assertThat(score.recall()).as("%s recall %s", score, misses).isGreaterThanOrEqualTo(LEAST);
    assertThat(score.precision())
        .as("%s precision %s", score, misses)
        .isGreaterThanOrEqualTo(LEAST);
  }

  @Test
  void thereAreEnough() {
    assertThat(SET.scores().values().stream().mapToInt(PlantedSet.Score::planted).sum())
        .isGreaterThanOrEqualTo(FEWEST);
  }
}
