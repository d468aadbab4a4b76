package io.planwright.extract.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import io.planwright.model.Citation;
import io.planwright.model.Citation.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Runs {@code cases.yaml}: sentences that name other documents, and such that do not. */
final class CitationCasesTest {
  private static final int FEWEST_CASES = 40;
  private static final int ROUNDS = 1500;
  private static final String STRAY = "《》〈〉（）〔〕，。\n 号第令2024根据印发废止";

  private final Cleaner cleaner = new Cleaner();
  private final CitationReader reader = new CitationReader();

  record Found(String quote, String title, @Nullable String number, Relation relation) {}

  record Case(String name, String text, List<Found> citations) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = CitationCasesTest.class.getResourceAsStream("cases.yaml")) {
      JsonNode all = new YAMLMapper().readTree(Objects.requireNonNull(in, "cases.yaml"));
      return all.valueStream().map(CitationCasesTest::toCase).toList().stream();
    }
  }

  private static Case toCase(JsonNode node) {
    List<Found> citations =
        node.get("citations")
            .valueStream()
            .map(
                c ->
                    new Found(
                        c.get("quote").asString(),
                        c.get("title").asString(),
                        c.has("number") ? c.get("number").asString() : null,
                        Relation.valueOf(c.get("relation").asString())))
            .toList();
    return new Case(node.get("name").asString(), node.get("text").asString(), citations);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheCitations(Case example) {
    CleanText text = cleaner.clean(example.text());

    List<Found> found =
        reader.read(text, 0, text.length()).stream()
            .map(c -> new Found(c.excerpt().text(), c.title(), c.docNumber(), c.relation()))
            .toList();

    assertThat(found).isEqualTo(example.citations());
  }

  @Test
  void thereAreEnoughCasesAndAllRelations() throws IOException {
    List<Case> all = cases().toList();
    Set<String> names = new HashSet<>();

    assertThat(all).hasSizeGreaterThanOrEqualTo(FEWEST_CASES).allMatch(c -> names.add(c.name()));
    assertThat(all.stream().flatMap(c -> c.citations().stream()).map(Found::relation))
        .contains(Relation.values());
  }

  @Test
  void damagedTextIsReadWithTrueQuotes() throws IOException {
    String all = cases().map(Case::text).collect(Collectors.joining("\n"));
    Random random = new Random(20250102);
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int from = random.nextInt(all.length() - 300);
      StringBuilder damaged = new StringBuilder(all.substring(from, from + 300));
      for (int i = random.nextInt(12); i >= 0; i--) {
        int at = random.nextInt(damaged.length());
        char stray = STRAY.charAt(random.nextInt(STRAY.length()));
        switch (random.nextInt(3)) {
          case 0 -> damaged.deleteCharAt(at);
          case 1 -> damaged.insert(at, stray);
          default -> damaged.setCharAt(at, stray);
        }
      }
      CleanText text = cleaner.clean(damaged.toString());
      for (Citation citation : reader.read(text, 0, text.length())) {
        assertThat(citation.excerpt().span().slice(damaged)).isEqualTo(citation.excerpt().text());
        assertThat(citation.title()).isNotEmpty();
        found++;
      }
    }
    assertThat(found).as("citations found in spite of the damage").isGreaterThan(ROUNDS);
  }
}
