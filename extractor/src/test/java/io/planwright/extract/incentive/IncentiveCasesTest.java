package io.planwright.extract.incentive;

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

/** Sentences with the promises of money they hold, and sentences that hold none. */
class IncentiveCasesTest {
  private final OnePlan plan = new OnePlan();

  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of(
        IncentiveCasesTest.class,
        "cases.yaml",
        80,
        Set.of("text", "in", "incentives"),
        this::check);
  }

  private void check(JsonNode entry) {
    String section = entry.has("in") ? entry.get("in").asString() : "POLICY";
    PolicyDocument document = plan.with(entry.get("text").asString(), section);
    List<FactFields> facts = document.incentives().stream().map(FactFields::of).toList();
    OnePlan.compare(facts, entry.get("incentives"), "trigger");
  }
}
