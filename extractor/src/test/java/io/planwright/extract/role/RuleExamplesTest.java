package io.planwright.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Section;
import io.planwright.rule.RuleSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples and counterexamples of every rule. */
class RuleExamplesTest {
  private final RoleReader roles = new RoleReader();

  @TestFactory
  Stream<DynamicTest> everyExampleIsDecidedByItsRule() {
    return roles.rules().examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.ruleId() + (example.counter() ? " not: " : ": ") + example.text(),
                    () -> check(example)));
  }

  private void check(RuleSet.Example example) {
    String marked = example.text();
    int start = marked.indexOf('⟦');
    int end = marked.indexOf('⟧') - 1;
    assertThat(start).as("a number is marked in %s", marked).isNotNegative().isLessThan(end);
    String text = marked.replace("⟦", "").replace("⟧", "");
    Section.Kind section =
        example.section().isEmpty() ? Section.Kind.OTHER : Section.Kind.valueOf(example.section());
    Sentence sentence = roles.sentence(text, 0, text.length(), section);
    Optional<Mark> mark =
        sentence.marks().stream()
            .filter(m -> m.figure().start() == start && m.figure().end() == end)
            .findFirst();
    assertThat(mark).as("a figure with this place in %s: %s", marked, sentence.marks()).isPresent();
    if (example.counter()) {
      assertThat(mark.orElseThrow().ruleId()).isNotEqualTo(example.ruleId());
    } else {
      assertThat(mark.orElseThrow().ruleId()).isEqualTo(example.ruleId());
    }
  }
}
