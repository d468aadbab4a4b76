package io.planwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Extraction;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.score.Documents;
import io.planwright.score.GoldDocument;
import io.planwright.score.Scorer;
import io.planwright.score.Scores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Annotated real documents, where they are at hand: the figures the project promises. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldTest {
  private final Scores total = new Scores();

  @BeforeAll
  void extractAll() {
    Optional<Path> shared = Documents.shared();
    Assumptions.assumeTrue(shared.isPresent(), "no annotated documents beside the project");
    Path folder = shared.orElseThrow();
    Extractor extractor = Extractor.create(Locale.ROOT);
    Map<String, Extraction> extractions = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    for (JsonNode segment : Documents.json(folder.resolve("evaluate/segments.json"))) {
      String id = segment.get("id").asString();
      String file = segment.get("file").asString();
      Path gold = folder.resolve("evaluate/gold/" + id + ".json");
      if (!Files.exists(gold)) {
        continue;
      }
      extractions.computeIfAbsent(
          file,
          name -> {
            SourceText source =
                Readers.standard(Locale.ROOT).read(folder.resolve("corpus").resolve(name));
            texts.put(name, source.text());
            return extractor.extract(source);
          });
      GoldDocument document =
          GoldDocument.of(
              id,
              Documents.json(gold),
              texts.getOrDefault(file, ""),
              segment.get("start").asInt(),
              segment.get("end").asInt());
      Extraction extraction = extractions.get(file);
      if (extraction != null) {
        total.add(Scorer.score(document, extraction));
      }
    }
    System.out.println("annotated documents\n" + total);
  }

  @Test
  void findsTargets() {
    assertThat(total.targets().foundF1()).as(this::remarks).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void readsTargetsRight() {
    assertThat(total.targets().rightF1()).as(this::remarks).isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void findsIncentives() {
    assertThat(total.incentives().foundF1()).as(this::remarks).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void readsIncentivesRight() {
    assertThat(total.incentives().rightF1()).as(this::remarks).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void readsResponsibilitiesRight() {
    assertThat(total.responsibilities().rightF1()).as(this::remarks).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void readsMetadata() {
    assertThat(total.metadata().fieldMean()).as(this::remarks).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void splitsAllDocuments() {
    assertThat(total.splitShare()).as(this::remarks).isEqualTo(1.0);
  }

  private String remarks() {
    return String.join("\n", total.remarks());
  }
}
