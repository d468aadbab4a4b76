package io.planwright.extract.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Resolves the places of the annotated real documents, where they are at hand. */
class GoldRegionTest {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final int NOTICE = 800;

  @TestFactory
  Stream<DynamicTest> resolvesAnnotatedDocuments() throws IOException {
    Path shared = shared();
    RegionResolver resolver = new RegionResolver(new RegionLexicon());
    JsonNode segments = JSON.readTree(Files.readString(shared.resolve("evaluate/segments.json")));
    return segments
        .valueStream()
        .map(
            segment ->
                DynamicTest.dynamicTest(
                    segment.get("id").asString(), () -> check(resolver, shared, segment)));
  }

  private static void check(RegionResolver resolver, Path shared, JsonNode segment)
      throws IOException {
    Path gold = shared.resolve("evaluate/gold").resolve(segment.get("id").asString() + ".json");
    Path file = shared.resolve("corpus").resolve(segment.get("file").asString());
    Assumptions.assumeTrue(Files.exists(gold), () -> "not annotated here: " + gold);
    Assumptions.assumeTrue(Files.exists(file), () -> "no such document here: " + file);
    String whole = Files.readString(file);
    // Offsets of the annotations count code points.
    String text =
        whole.substring(
            whole.offsetByCodePoints(0, segment.get("start").asInt()),
            whole.offsetByCodePoints(0, segment.get("end").asInt()));
    JsonNode metadata = JSON.readTree(Files.readString(gold)).get("metadata");
    List<String> issuers = metadata.get("issuers").valueStream().map(JsonNode::asString).toList();
    RegionQuery query =
        RegionQuery.titled(metadata.get("title").asString())
            .issuedBy(issuers)
            .withNotice(text.substring(0, Math.min(NOTICE, text.length())))
            .withText(text);
    String expected = metadata.get("region").isNull() ? "" : metadata.get("region").asString();
    assertThat(resolver.resolve(query).map(Region::name).orElse("")).isEqualTo(expected);
    // The same without issuers, as where they could not be read.
    assertThat(resolver.resolve(query.issuedBy(List.of())).map(Region::name).orElse(""))
        .isEqualTo(expected);
  }

  private static Path shared() {
    Path place = Path.of("").toAbsolutePath();
    while (place != null && !Files.isDirectory(place.resolve("shared/evaluate/gold"))) {
      place = place.getParent();
    }
    Path found = place;
    Assumptions.assumeTrue(found != null, "no annotated documents beside the project");
    return found == null ? Path.of("") : found.resolve("shared");
  }
}
