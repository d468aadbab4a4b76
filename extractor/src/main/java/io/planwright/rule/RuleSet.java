package io.planwright.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rules of one {@code rules.yaml}, tried in order; the first that matches decides. */
public final class RuleSet {
  /**
   * What a rule decided.
   *
   * @param ruleId the rule
   * @param yield the name of the enum constant it yields
   */
  public record Verdict(String ruleId, String yield) {}

  /**
   * An example of a rule.
   *
   * @param ruleId the rule it belongs to
   * @param text the text with ⟦⟧ round the number
   * @param section the section kind the text stands in, empty for any
   * @param counter whether the rule must not decide the number
   */
  public record Example(String ruleId, String text, String section, boolean counter) {}

  private static final Set<String> KEYS =
      Set.of("id", "match", "unless", "in", "yield", "examples", "counterexamples");

  private static final Map<String, String> NEEDED =
      Map.of("match", "a match", "yield", "a yield", "examples", "an example");

  private final List<Rule> rules;
  private final List<Verdict> verdicts;

  /** For each class the rules that may decide a number of that class, one bit each. */
  private final BitSet[] rulesOf = new BitSet[ClassSet.LARGEST];

  private RuleSet(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.verdicts = rules.stream().map(rule -> new Verdict(rule.id(), rule.yield())).toList();
    for (int index = 0; index < rulesOf.length; index++) {
      rulesOf[index] = new BitSet();
      for (int rule = 0; rule < rules.size(); rule++) {
        ClassSet number = ClassSet.of(index);
        rulesOf[index].set(
            rule, rules.get(rule).matches().stream().anyMatch(match -> match.isFor(number)));
      }
    }
  }

  /**
   * Loads the rules that stand beside a class.
   *
   * @throws RuleException for a duplicate id, an unknown class or key, or a rule without id, match,
   *     yield or example
   */
  public static RuleSet load(Class<?> beside, String file, Classes classes) {
    List<Map<String, Object>> entries;
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new RuleException(file + ": no such file beside " + beside.getName());
      }
      entries = new YAMLMapper().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Rule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Map<String, Object> entry : entries) {
      if (!(entry.get("id") instanceof String)) {
        throw new RuleException(file + ", entry " + (rules.size() + 1) + ": a rule needs an id");
      }
      Rule rule = rule(entry, classes);
      if (!ids.add(rule.id())) {
        throw new RuleException("the rule " + rule.id() + " stands twice");
      }
      rules.add(rule);
    }
    return new RuleSet(rules);
  }

  private static Rule rule(Map<String, Object> entry, Classes classes) {
    String id = String.valueOf(entry.get("id"));
    for (String key : entry.keySet()) {
      if (!KEYS.contains(key)) {
        throw new RuleException(id + ": unknown key " + key);
      }
    }
    List<String> examples = marked(id, strings(entry.get("examples")));
    for (String key : List.of("match", "yield", "examples")) {
      if (strings(entry.get(key)).isEmpty()) {
        throw new RuleException(id + ": a rule needs " + NEEDED.get(key));
      }
    }
    try {
      return new Rule(
          id,
          strings(entry.get("match")).stream().map(m -> Template.compile(m, classes)).toList(),
          strings(entry.get("unless")).stream().map(m -> Template.compile(m, classes)).toList(),
          strings(entry.get("in")),
          String.valueOf(entry.get("yield")),
          examples,
          marked(id, strings(entry.get("counterexamples"))));
    } catch (RuleException e) {
      throw new RuleException(id + ": " + e.getMessage());
    }
  }

  private static List<String> marked(String id, List<String> examples) {
    for (String example : examples) {
      if (example.indexOf('⟦') < 0 || example.indexOf('⟧') < example.indexOf('⟦')) {
        throw new RuleException(id + ": no ⟦number⟧ in: " + example);
      }
    }
    return examples;
  }

  private static List<String> strings(@org.jspecify.annotations.Nullable Object value) {
    return switch (value) {
      case null -> List.of();
      case List<?> list -> list.stream().map(String::valueOf).toList();
      default -> List.of(String.valueOf(value));
    };
  }

  /**
   * Decides what the number at an index is.
   *
   * @param tokens the tokens of its sentence
   * @param at the index of the number
   * @param section the kind of the section it stands in
   */
  public Optional<Verdict> decide(List<Token> tokens, int at, String section) {
    Template.Around around = Template.Around.of(tokens, at);
    BitSet candidates = new BitSet(rules.size());
    tokens.get(at).classes().forEach(index -> candidates.or(rulesOf[index]));
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Rule rule = rules.get(i);
      if ((rule.sections().isEmpty() || rule.sections().contains(section))
          && any(rule.matches(), tokens, at, around)
          && !any(rule.unless(), tokens, at, around)) {
        return Optional.of(verdicts.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean any(
      List<Template> templates, List<Token> tokens, int at, Template.Around around) {
    for (int i = 0; i < templates.size(); i++) {
      if (templates.get(i).matches(tokens, at, around)) {
        return true;
      }
    }
    return false;
  }

  /** All examples and counterexamples, for the one test that runs them. */
  public List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (Rule rule : rules) {
      String section = rule.sections().isEmpty() ? "" : rule.sections().getFirst();
      rule.examples().forEach(e -> examples.add(new Example(rule.id(), e, section, false)));
      rule.counterexamples().forEach(e -> examples.add(new Example(rule.id(), e, section, true)));
    }
    return examples;
  }
}
