package io.planwright.extract.target;

import io.planwright.cases.Cases;
import io.planwright.cases.FactFields;
import io.planwright.cases.OnePlan;
import io.planwright.model.PolicyDocument;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Sentences with the commitments they hold, and sentences that hold none. */
class TargetCasesTest {
  private final OnePlan plan = new OnePlan();

  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of(
        TargetCasesTest.class, "cases.yaml", 80, Set.of("text", "in", "targets"), this::check);
  }

  private void check(JsonNode entry) {
    String section = entry.has("in") ? entry.get("in").asString() : "GOAL";
    PolicyDocument document = plan.with(entry.get("text").asString(), section);
    List<FactFields> facts = document.targets().stream().map(FactFields::of).toList();
    OnePlan.compare(facts, entry.get("targets"), "indicator");
  }
}
