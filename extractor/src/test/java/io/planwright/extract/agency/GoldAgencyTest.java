package io.planwright.extract.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.region.RegionLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Recognises every party the annotated real documents name, where they are at hand. */
class GoldAgencyTest {
  @TestFactory
  Stream<DynamicTest> recognisesAnnotatedParties() throws IOException {
    Path gold = gold();
    AgencyLexicon lexicon = new AgencyLexicon(new RegionLexicon());
    List<Path> files;
    try (Stream<Path> listing = Files.list(gold)) {
      files = listing.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(lexicon, file)));
  }

  private static void check(AgencyLexicon lexicon, Path file) throws IOException {
    JsonNode document = JsonMapper.builder().build().readTree(Files.readString(file));
    List<String> names =
        document
            .path("responsibilities")
            .valueStream()
            .flatMap(
                note ->
                    Stream.concat(
                        note.path("lead").valueStream(), note.path("support").valueStream()))
            .map(JsonNode::asString)
            .distinct()
            .toList();
    assertThat(names).allMatch(lexicon::isAgency);
  }

  private static Path gold() {
    Path place = Path.of("").toAbsolutePath();
    while (place != null && !Files.isDirectory(place.resolve("shared/evaluate/gold"))) {
      place = place.getParent();
    }
    Path found = place;
    Assumptions.assumeTrue(found != null, "no annotated documents beside the project");
    return found == null ? Path.of("") : found.resolve("shared/evaluate/gold");
  }
}
