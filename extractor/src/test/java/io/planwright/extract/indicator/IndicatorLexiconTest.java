package io.planwright.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cases.Cases;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Words of indicators and their ids. */
class IndicatorLexiconTest {
  private final IndicatorLexicon lexicon = new IndicatorLexicon();

  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of(
        IndicatorLexiconTest.class, "cases.yaml", 40, Set.of("text", "id"), this::check);
  }

  private void check(JsonNode entry) {
    String expected = entry.get("id").isNull() ? "" : entry.get("id").asString();
    assertThat(lexicon.idOf(entry.get("text").asString()).orElse("")).isEqualTo(expected);
  }
}
