package io.planwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cases.Cases;
import io.planwright.model.Extraction;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.score.Documents;
import io.planwright.score.GoldDocument;
import io.planwright.score.Scorer;
import io.planwright.score.Scores;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The samples that ship with the project, against the facts that stand beside them. */
class SamplesTest {
  private static final Extractor EXTRACTOR = Extractor.create(Locale.ROOT);

  @TestFactory
  Stream<DynamicTest> noSampleFallsBelowItsFigures() {
    JsonNode floors = Cases.read(SamplesTest.class, "samples.yaml");
    return Documents.sampleFolders().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(),
                    () -> check(folder, floors.get(folder.getFileName().toString()))));
  }

  private static void check(Path folder, JsonNode floors) {
    Scores scores = score(folder);
    Map<String, Double> figures = figures(scores);
    System.out.printf("%s: %s%n", folder.getFileName(), figures);
    String remarks = String.join("\n", scores.remarks());
    figures.forEach(
        (name, figure) ->
            assertThat(figure)
                .as("%s of %s%n%s%n%s", name, folder.getFileName(), scores, remarks)
                .isGreaterThanOrEqualTo(floors.get(name).asDouble()));
    assertThat(floors.propertyNames()).containsExactlyInAnyOrderElementsOf(figures.keySet());
  }

  private static Map<String, Double> figures(Scores scores) {
    return new TreeMap<>(
        Map.of(
            "targetsFound", scores.targets().foundF1(),
            "targetsRight", scores.targets().rightF1(),
            "incentivesFound", scores.incentives().foundF1(),
            "incentivesRight", scores.incentives().rightF1(),
            "responsibilitiesRight", scores.responsibilities().rightF1(),
            "metadata", scores.metadata().fieldMean(),
            "cells", scores.cells().foundF1(),
            "split", scores.splitShare()));
  }

  @Test
  void thereAreAtLeastTwelveSamples() {
    assertThat(Documents.sampleFolders()).hasSizeGreaterThanOrEqualTo(12);
    Scores total = new Scores();
    Documents.sampleFolders().forEach(folder -> total.add(score(folder)));
    System.out.println("samples\n" + total);
    assertThat(total.targets().foundF1()).isGreaterThan(0.9);
  }

  private static Scores score(Path folder) {
    SourceText source = Readers.standard(Locale.ROOT).read(Documents.plan(folder));
    Extraction extraction = EXTRACTOR.extract(source);
    Scores scores = new Scores();
    for (GoldDocument document : GoldDocument.ofSample(folder, source.text())) {
      scores.add(Scorer.score(document, extraction));
    }
    return scores;
  }
}
