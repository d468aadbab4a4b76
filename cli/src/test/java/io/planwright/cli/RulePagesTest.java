package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.Extractor;
import io.planwright.extract.Survey;
import io.planwright.read.Budget;
import io.planwright.read.Readers;
import io.planwright.read.SourceText;
import io.planwright.templates.check.CheckedPlan;
import io.planwright.templates.check.Checker;
import io.planwright.templates.check.Finding;
import io.planwright.templates.check.Group;
import io.planwright.templates.check.RuleCatalogue;
import io.planwright.templates.check.RuleChoice;
import io.planwright.templates.check.RulePage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds what its page marks, and nothing in what its page calls right. */
final class RulePagesTest {
  private static final Readers READERS = Readers.standard(Locale.SIMPLIFIED_CHINESE);
  private static final Extractor EXTRACTOR = Extractor.create(Locale.SIMPLIFIED_CHINESE);
  private static final RuleCatalogue CATALOGUE = RuleCatalogue.load();

  static Stream<Arguments> wrong() {
    return pages()
        .flatMap(page -> page.wrong().stream().map(text -> Arguments.of(page.id(), text)));
  }

  static Stream<Arguments> right() {
    return pages()
        .flatMap(page -> page.right().stream().map(text -> Arguments.of(page.id(), text)));
  }

  /** The layout of a Word file cannot be shown in an example of words. */
  private static Stream<RulePage> pages() {
    return CATALOGUE.pages().stream().filter(page -> page.group() != Group.LAYOUT);
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void findsWhatIsMarked(String rule, String example) {
    String text = example.replace("⟦", "").replace("⟧", "");
    List<Finding> findings = findings(rule, text);

    StringBuilder marked = new StringBuilder(text);
    findings.stream()
        .sorted(Comparator.comparing((Finding one) -> one.place().span()).reversed())
        .forEach(
            one ->
                marked
                    .insert(one.place().span().end(), "⟧")
                    .insert(one.place().span().start(), "⟦"));
    assertThat(marked.toString()).isEqualTo(example);
    assertThat(findings)
        .allSatisfy(
            one -> {
              assertThat(one.message().chinese()).doesNotContain("{");
              assertThat(one.message().english()).doesNotContain("{");
              assertThat(one.suggestion().chinese()).doesNotContain("{");
              assertThat(one.suggestion().english()).doesNotContain("{");
            });
  }

  @ParameterizedTest
  @MethodSource("right")
  void findsNothingInWhatIsRight(String rule, String example) {
    assertThat(findings(rule, example)).isEmpty();
  }

  @Test
  void everyGroupHasRules() {
    assertThat(CATALOGUE.pages().stream().map(RulePage::group).distinct())
        .containsExactlyInAnyOrder(Group.values());
  }

  @Test
  void everyRuleIsInTheDocumentation() throws IOException {
    String documentation = Files.readString(Path.of("../docs/check.md"));

    assertThat(CATALOGUE.pages())
        .allSatisfy(
            page ->
                assertThat(documentation)
                    .contains("rules/" + page.id() + ".md) | " + page.title().chinese() + " |"));
  }

  private static List<Finding> findings(String rule, String text) {
    SourceText source =
        READERS.read("例.txt", text.getBytes(StandardCharsets.UTF_8), Budget.untimed());
    Survey survey = EXTRACTOR.survey(source, Budget.untimed());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < survey.anatomies().size(); i++) {
      findings.addAll(
          new Checker(CATALOGUE)
              .check(
                  new CheckedPlan(
                      source.text(),
                      survey.extraction().documents().get(i),
                      survey.anatomies().get(i),
                      Optional.empty()),
                  new RuleChoice(Set.of(rule))));
    }
    return findings;
  }
}
