package io.planwright.extract.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cases.Cases;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Phrases shared among the numbers of a list. */
class CoordinationTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of(
        CoordinationTest.class,
        "cases.yaml",
        10,
        Set.of("text", "count", "shared"),
        CoordinationTest::check);
  }

  private static void check(JsonNode entry) {
    assertThat(Coordination.share(entry.get("text").asString(), entry.get("count").asInt()))
        .isEqualTo(entry.get("shared").valueStream().map(JsonNode::asString).toList());
  }
}
