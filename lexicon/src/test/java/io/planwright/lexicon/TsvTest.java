package io.planwright.lexicon;

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
    "white-space.tsv, white-space.tsv:3, white space",
    "wide-space.tsv, wide-space.tsv:2, white space",
    "none.tsv, none.tsv, no such file",
  })
  void refusesABadFile(String file, String place, String reason) {
    assertThatExceptionOfType(LexiconException.class)
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
    assertThat(rows.getFirst().find("others")).isEmpty();
    assertThat(rows.getFirst().list("others")).isEmpty();
    assertThat(rows.getLast().list("others")).containsExactly("红", "青");
  }

  @Test
  void endsOfLinesOfOtherSystemsAreNoPartOfCells() {
    List<Tsv.Row> rows = Tsv.read(TsvTest.class, "returns.tsv");

    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().get("surface")).isEqualTo("苹果");
    assertThat(rows.getLast().get("surface")).isEmpty();
  }

  @Test
  void namesTheRowThatLacksAValue() {
    Tsv.Row row = Tsv.read(TsvTest.class, "words.tsv").getFirst();
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> row.require("others"))
        .withMessageContaining("words.tsv:2: column others is empty");
  }

  @Test
  void refusesAnUnknownColumn() {
    Tsv.Row row = Tsv.read(TsvTest.class, "words.tsv").getFirst();
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> row.get("colour"))
        .withMessageContaining("colour");
  }
}
