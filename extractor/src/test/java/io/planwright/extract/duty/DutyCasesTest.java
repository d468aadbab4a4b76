package io.planwright.extract.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.clean.CleanText;
import io.planwright.extract.clean.Cleaner;
import io.planwright.extract.table.TableQuery;
import io.planwright.extract.table.TableReader;
import io.planwright.model.Responsibility;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Runs {@code cases.yaml}: texts with and without duty notes. A case with a {@code gap} cannot be
 * read yet; it runs all the same and fails as soon as it can.
 */
final class DutyCasesTest {
  private static final int FEWEST_CASES = 60;
  private static final int FEWEST_WITHOUT_NOTE = 20;

  private final Cleaner cleaner = new Cleaner();
  private final DutyReader reader = new DutyReader();
  private final TableReader tables = new TableReader(Locale.ENGLISH);

  record Note(String quote, String rule, List<String> lead, List<String> support) {}

  record Case(String name, String text, List<Note> duties, boolean gap) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = DutyCasesTest.class.getResourceAsStream("cases.yaml")) {
      JsonNode all = new YAMLMapper().readTree(Objects.requireNonNull(in, "cases.yaml"));
      return all.valueStream().map(DutyCasesTest::toCase).toList().stream();
    }
  }

  private static Case toCase(JsonNode node) {
    List<Note> duties =
        node.get("duties")
            .valueStream()
            .map(
                duty ->
                    new Note(
                        duty.get("quote").asString(),
                        duty.get("rule").asString(),
                        strings(duty.get("lead")),
                        strings(duty.get("support"))))
            .toList();
    return new Case(
        node.get("name").asString(), node.get("text").asString(), duties, node.has("gap"));
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheNotes(Case example) {
    CleanText text = cleaner.clean(example.text());

    List<Note> found = read(text).stream().map(DutyCasesTest::toNote).toList();

    if (example.gap()) {
      assertThat(found).as("a gap that can be closed").isNotEqualTo(example.duties());
    } else {
      assertThat(found).isEqualTo(example.duties());
    }
  }

  /** The rows of its tables where a text has tabs, else its notes. */
  private List<Responsibility> read(CleanText text) {
    if (text.text().indexOf('\t') < 0) {
      return reader.read(text, 0, text.length(), offset -> null);
    }
    return tables
        .read(new TableQuery(text, 0, text.length(), List.of(), diagnostic -> {}))
        .ranges()
        .stream()
        .flatMap(range -> reader.readTable(text, range.cells(), offset -> null).stream())
        .toList();
  }

  private static Note toNote(Responsibility duty) {
    return new Note(duty.quote().text(), duty.provenance().ruleId(), duty.lead(), duty.support());
  }

  @Test
  void thereAreEnoughCasesOfBothKinds() throws IOException {
    List<Case> all = cases().toList();
    Set<String> names = new HashSet<>();

    assertThat(all).hasSizeGreaterThanOrEqualTo(FEWEST_CASES).allMatch(c -> names.add(c.name()));
    assertThat(all.stream().filter(c -> c.duties().isEmpty()).count())
        .isGreaterThanOrEqualTo(FEWEST_WITHOUT_NOTE);
  }

  @Test
  void everyRuleHasACase() throws IOException {
    assertThat(cases().flatMap(c -> c.duties().stream()).map(Note::rule))
        .contains(
            "duty.bracket.label",
            "duty.bracket.verb",
            "duty.bracket.list",
            "duty.line.label",
            "duty.line.verb",
            "duty.table");
  }

  @Test
  void theSectionIsLookedUpWhereTheNoteStarts() {
    CleanText text = cleaner.clean("完善机制。（责任单位：市科技局）");

    List<Responsibility> duties =
        reader.read(text, 0, text.length(), offset -> text.charAt(offset) + "@" + offset);

    assertThat(duties)
        .singleElement()
        .satisfies(duty -> assertThat(duty.provenance().section()).isEqualTo("（@5"));
  }

  @Test
  void nothingIsReadOutsideOfTheStretch() {
    CleanText text = cleaner.clean("（责任单位：市科技局）完善机制。（责任单位：市财政局）");

    List<Responsibility> duties =
        reader.read(text, 5, text.text().indexOf('。') + 1, offset -> null);

    assertThat(duties).isEmpty();
  }
}
