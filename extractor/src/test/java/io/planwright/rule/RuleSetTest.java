package io.planwright.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a rule file stops the program that loads it, and names the rule. */
class RuleSetTest {
  private final Lexicon lexicon =
      new Lexicon(RuleSetTest.class, "words.tsv", List.of("count"), Map.of());

  @ParameterizedTest
  @CsvSource({
    "duplicate.yaml, fruit.picked, stands twice",
    "no-example.yaml, fruit.picked, needs an example",
    "unmarked-example.yaml, fruit.picked, no ⟦number⟧",
    "unmarked-counterexample.yaml, fruit.picked, no ⟦number⟧",
    "unknown-class.yaml, fruit.picked, no lexicon knows the class plum",
    "unknown-key.yaml, fruit.picked, unknown key colour",
    "no-match.yaml, fruit.picked, needs a match",
    "no-yield.yaml, fruit.picked, needs a yield",
    "no-id.yaml, entry 1, needs an id",
    "no-list.yaml, no-list.yaml, not a list of rules",
    "no-number.yaml, fruit.picked, no <number>",
    "two-numbers.yaml, fruit.picked, two numbers",
  })
  void refusesABadRule(String file, String rule, String reason) {
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> RuleSet.load(RuleSetTest.class, file, lexicon.classes()))
        .withMessageContaining(rule)
        .withMessageContaining(reason);
  }

  @Test
  void refusesAMissingFile() {
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> RuleSet.load(RuleSetTest.class, "none.yaml", lexicon.classes()))
        .withMessageContaining("none.yaml");
  }

  @Test
  void listsExamplesWithSectionAndSide() {
    RuleSet rules = RuleSet.load(RuleSetTest.class, "good.yaml", lexicon.classes());
    assertThat(rules.examples())
        .containsExactly(
            new RuleSet.Example("fruit.picked", "摘苹果⟦3筐⟧", "GOAL", false),
            new RuleSet.Example("fruit.picked", "卖苹果⟦3筐⟧", "GOAL", true),
            new RuleSet.Example("fruit.any", "⟦3筐⟧", "", false));
  }

  @Test
  void theFirstMatchingRuleOfTheSectionDecides() {
    RuleSet rules = RuleSet.load(RuleSetTest.class, "good.yaml", lexicon.classes());
    List<Token> tokens = tokens("摘苹果3筐", 3, 5);
    int number = tokens.size() - 1;
    assertThat(rules.decide(tokens, number, "GOAL"))
        .contains(new RuleSet.Verdict("fruit.picked", "PICKED"));
    assertThat(rules.decide(tokens, number, "TASK"))
        .contains(new RuleSet.Verdict("fruit.any", "ANY"));
  }

  @Test
  void unlessForbidsARule() {
    RuleSet rules = RuleSet.load(RuleSetTest.class, "good.yaml", lexicon.classes());
    List<Token> tokens = tokens("卖摘苹果3筐", 4, 6);
    assertThat(rules.decide(tokens, tokens.size() - 1, "GOAL"))
        .contains(new RuleSet.Verdict("fruit.any", "ANY"));
  }

  private List<Token> tokens(String text, int start, int end) {
    Tokenizer tokenizer = new Tokenizer(lexicon, c -> c == '，');
    ClassSet count = lexicon.classes().mask("count");
    return tokenizer.tokenize(
        text, 0, text.length(), List.of(new Tokenizer.Anchor(start, end, start, end, count)));
  }

  @ParameterizedTest
  @CsvSource({
    "apple <count>, 苹果3筐, true",
    "apple <count>, 苹果约3筐, false",
    "apple ~ <count>, 苹果大约有3筐, true",
    "apple ~ <count>, 苹果大约总共能有足足3筐, false",
    "apple .. <count>, 苹果大约总共能有足足3筐, true",
    "apple .. <count>, '苹果，3筐', false",
    "apple ... <count>, '苹果，3筐', true",
    "apple|pear <count>, 梨3筐, true",
    "apple&fruit <count>, 苹果3筐, true",
    "apple&fruit <count>, 梨3筐, false",
    "pick .. apple <count>, 摘苹果3筐, true",
    "pick .. apple <count>, 苹果3筐, false",
    "<count> .. apple, 3筐大苹果, true",
    "<count> .. apple, '3筐，苹果', false",
    "<count> ~ pick ~ apple, 3筐可摘的苹果, true",
    "apple <count>, 苹果树3筐, false",
  })
  void aTemplateLooksOnBothSides(String match, String text, boolean expected) {
    int at = text.indexOf('3');
    List<Token> tokens = tokens(text, at, at + 2);
    int number =
        tokens.indexOf(tokens.stream().filter(t -> t.start() == at).findFirst().orElseThrow());
    assertThat(
            Template.compile(match, lexicon.classes())
                .matches(tokens, number, Template.Around.of(tokens, number)))
        .isEqualTo(expected);
  }

  @Test
  void refusesMoreClassesThanBits() {
    Classes classes = new Classes();
    Stream.iterate(0, i -> i + 1).limit(ClassSet.LARGEST).forEach(i -> classes.define("c" + i));
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> classes.define("one more"))
        .withMessageContaining("one more");
    assertThat(classes.define("c0")).isEqualTo(ClassSet.of(0));
    assertThat(classes.define("c64").meets(classes.define("c0"))).isFalse();
  }
}
