package io.planwright.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.planwright.model.Metadata;
import io.planwright.read.SourceText.Property;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Runs {@code cases.yaml}: one test an entry, each on the document that covers most of its text.
 */
class MetadataCasesTest {
  private static final int LEAST = 80;

  private final MetadataFixture fixture = new MetadataFixture();

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    JsonNode entries;
    try (InputStream in =
        Objects.requireNonNull(MetadataCasesTest.class.getResourceAsStream("cases.yaml"))) {
      entries = new YAMLMapper().readTree(in);
    }
    assertThat(entries.size()).as("cases").isGreaterThanOrEqualTo(LEAST);
    System.out.printf(
        "metadata/cases.yaml: %d cases, %d gaps%n",
        entries.size(), entries.valueStream().filter(entry -> entry.has("gap")).count());
    return entries
        .valueStream()
        .map(entry -> DynamicTest.dynamicTest(entry.path("name").asString(), () -> run(entry)));
  }

  private void run(JsonNode entry) {
    if (!entry.has("gap")) {
      check(entry);
      return;
    }
    assertThat(entry.path("gap").asString()).as("a gap needs a reason").isNotBlank();
    try {
      check(entry);
    } catch (AssertionError stillOpen) {
      return;
    }
    fail("this gap is closed, take its mark away: " + entry.path("gap").asString());
  }

  private void check(JsonNode entry) {
    List<Property> properties =
        entry
            .path("properties")
            .propertyStream()
            .map(pair -> new Property(pair.getKey(), pair.getValue().asString()))
            .toList();
    Optional<MetadataFixture.Read> read =
        fixture.read(entry.path("text").asString(), properties).stream()
            .max(Comparator.comparingInt(document -> document.span().length()));
    assertThat(read).isPresent();
    Metadata metadata = read.orElseThrow().metadata();
    Map<String, @Nullable Object> fields = MetadataFixture.fields(metadata);
    SoftAssertions soft = new SoftAssertions();
    for (Map.Entry<String, JsonNode> field : entry.path("expect").properties()) {
      assertThat(fields).as("known field").containsKey(field.getKey());
      soft.assertThat(fields.get(field.getKey()))
          .as(field.getKey())
          .isEqualTo(expected(field.getValue()));
    }
    assertThat(entry.path("expect").size()).as("expected fields").isPositive();
    soft.assertAll();
  }

  private static @Nullable Object expected(JsonNode node) {
    if (node.isNull()) {
      return null;
    }
    if (node.isArray()) {
      return node.valueStream().map(JsonNode::asString).toList();
    }
    if (node.isBoolean()) {
      return node.asBoolean();
    }
    return node.isInt() ? (Object) node.asInt() : node.asString();
  }
}
