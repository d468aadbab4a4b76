package io.planwright.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares what is read with annotations made by hand: of the real documents beside the project,
 * and of its own samples. Skipped where they are absent.
 */
class AnnotatedMetadataTest {
  /** The fields that count, and how they are compared, as in {@code score.py}. */
  private static final List<String> FIELDS =
      List.of(
          "title",
          "docNumber",
          "issuers",
          "region",
          "issuedDate",
          "effectiveDate",
          "expiryDate",
          "periodStart",
          "periodEnd",
          "docType",
          "status",
          "isGovernmentPlan");

  /** What the mean over all fields of the real documents must not fall below. */
  private static final double LEAST = 0.97;

  private final MetadataFixture fixture = new MetadataFixture();
  private final JsonMapper json = JsonMapper.builder().build();

  private int fields;
  private final List<String> wrong = new ArrayList<>();

  @Test
  void readsTheMetadataOfAnnotatedRealDocuments() throws IOException {
    Path evaluate = beside("shared/evaluate/gold").resolveSibling("segments.json").getParent();
    Path shared = Objects.requireNonNull(evaluate).resolveSibling("corpus");
    Map<String, JsonNode> segments = new HashMap<>();
    for (JsonNode segment : tree(evaluate.resolve("segments.json"))) {
      segments.put(segment.path("id").asString(), segment);
    }
    for (Path file : files(evaluate.resolve("gold"))) {
      JsonNode gold = tree(file);
      String id = gold.path("id").asString();
      JsonNode segment = Objects.requireNonNull(segments.get(id), id);
      String text = Files.readString(shared.resolve(segment.path("file").asString()));
      check(
          id,
          text,
          segment.path("start").asInt(),
          segment.path("end").asInt(),
          gold.path("metadata"));
    }
    report("real documents");
    assertThat(fields).isGreaterThan(100);
    assertThat(1 - (double) wrong.size() / fields).as("%s", wrong).isGreaterThanOrEqualTo(LEAST);
  }

  @Test
  void readsTheMetadataOfTheSamples() throws IOException {
    for (Path sample : files(beside("samples"))) {
      Path plan = sample.resolve("plan.txt");
      if (!Files.exists(plan)) {
        continue; // web pages are read by tests of the reader
      }
      String text = Files.readString(plan);
      JsonNode expected = tree(sample.resolve("expected.json"));
      Iterable<JsonNode> documents =
          expected.has("documents") ? expected.path("documents") : List.of(expected);
      for (JsonNode document : documents) {
        check(
            sample.getFileName().toString(),
            text,
            document.path("start").asInt(0),
            document.path("end").asInt(text.length()),
            document.path("metadata"));
      }
    }
    report("samples");
    assertThat(fields).isGreaterThan(100);
    assertThat(wrong).isEmpty();
  }

  private void check(String id, String text, int start, int end, JsonNode annotated) {
    Map<String, @Nullable Object> read =
        fixture.read(text, List.of()).stream()
            .max(
                Comparator.comparingInt(
                    document ->
                        Math.min(document.span().end(), end)
                            - Math.max(document.span().start(), start)))
            .map(document -> MetadataFixture.fields(document.metadata()))
            .orElse(Map.of());
    for (String field : FIELDS) {
      if (annotated.has(field)) {
        fields++;
        if (!same(field, annotated.path(field), read.get(field))) {
          wrong.add(id + " " + field + ": " + annotated.path(field) + " but " + read.get(field));
        }
      }
    }
  }

  private static boolean same(String field, JsonNode annotated, @Nullable Object read) {
    if (field.equals("issuers")) {
      Set<String> names = new HashSet<>();
      annotated.forEach(name -> names.add(name.asString()));
      return read instanceof List<?> list && names.equals(new HashSet<>(list));
    }
    if (annotated.isNull()) {
      return read == null;
    }
    String one = annotated.asString();
    String two = String.valueOf(read);
    boolean loose = List.of("title", "docNumber", "region").contains(field);
    return loose ? bare(one).equals(bare(two)) : one.equals(two);
  }

  /** Without brackets, dashes, quotation marks and spaces, which sources write in many ways. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\\[\\]〔〕()（）《》“”\"—\\-–－]", "");
  }

  private void report(String what) {
    System.out.printf("metadata of %s: %d of %d fields%n", what, fields - wrong.size(), fields);
    wrong.forEach(System.out::println);
  }

  private JsonNode tree(Path file) throws IOException {
    return json.readTree(Files.readString(file));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> listing = Files.list(folder)) {
      return listing
          .filter(file -> Files.isDirectory(file) || file.toString().endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  /** A folder beside the project or one of the folders above it; the test is skipped without. */
  private static Path beside(String folder) {
    Path place = Path.of("").toAbsolutePath();
    while (place != null && !Files.isDirectory(place.resolve(folder))) {
      place = place.getParent();
    }
    Path found = place;
    Assumptions.assumeTrue(found != null, "no " + folder + " beside the project");
    return Objects.requireNonNull(found).resolve(folder);
  }
}
