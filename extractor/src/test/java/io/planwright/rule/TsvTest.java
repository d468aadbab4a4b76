package io.planwright.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a word list stops the program that loads it, and names file and line. */
class TsvTest {
  @ParameterizedTest
  @CsvSource({
    "few-cells.tsv, few-cells.tsv:3, 1 cells",
    "many-cells.tsv, many-cells.tsv:2, 3 cells",
    "twice.tsv, twice.tsv:4, stands twice",
    "empty.tsv, empty.tsv, empty",
    "none.tsv, none.tsv, no such file",
  })
  void refusesABadFile(String file, String place, String reason) {
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> Tsv.read(TsvTest.class, file))
        .withMessageContaining(place)
        .withMessageContaining(reason);
  }

  @Test
  void readsRowsByColumn() {
    List<Tsv.Row> rows = Tsv.read(TsvTest.class, "words.tsv");
    assertThat(rows.getFirst().get("class")).isEqualTo("-");
    assertThat(rows.getFirst().get("surface")).isEqualTo("苹果树");
    assertThat(rows.getFirst().line()).isEqualTo(2);
  }

  @Test
  void refusesAnUnknownColumn() {
    Tsv.Row row = Tsv.read(TsvTest.class, "words.tsv").getFirst();
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> row.get("colour"))
        .withMessageContaining("colour");
  }

  @Test
  void aWordMayBelongToSeveralClasses() {
    Lexicon lexicon = new Lexicon(TsvTest.class, "words.tsv", List.of());
    WordTrie.Match<Long> apple = lexicon.wordAt("苹果", 0, 2);
    assertThat(apple).isNotNull();
    if (apple != null) {
      Classes classes = lexicon.classes();
      assertThat(apple.value()).isEqualTo(classes.mask("apple") | classes.mask("fruit"));
    }
  }

  @Test
  void aWordOfTheClassDashHidesShorterOnes() {
    Lexicon lexicon = new Lexicon(TsvTest.class, "words.tsv", List.of());
    WordTrie.Match<Long> tree = lexicon.wordAt("苹果树", 0, 3);
    assertThat(tree).isNotNull();
    if (tree != null) {
      assertThat(tree.value()).isZero();
      assertThat(tree.end()).isEqualTo(3);
    }
  }
}
