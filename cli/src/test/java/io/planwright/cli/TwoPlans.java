package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder with two good files, between whose names all others stand that a test adds. */
final class TwoPlans {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private TwoPlans() {}

  /** Makes the folder. */
  static Path in(Path folder) throws IOException {
    Path plans = Files.createDirectories(folder.resolve("方案"));
    Files.writeString(plans.resolve("一.txt"), "x");
    Files.writeString(plans.resolve("龙.txt"), "x");
    return plans;
  }

  /** Both were read, with so many files in all, whatever happened to the others. */
  static void assertRead(Run run, int all) {
    List<JsonNode> lines = run.output().lines().map(MAPPER::readTree).toList();
    assertThat(lines).hasSize(all);
    assertThat(lines.getFirst().get("source").get("path").asString()).endsWith("一.txt");
    assertThat(lines.getLast().get("source").get("path").asString()).endsWith("龙.txt");
  }
}
