package io.planwright.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TsvTableTest {
  private static final List<String> COLUMNS = List.of("word", "other", "source");

  @Test
  void readsCellsListsAndEmptyCells() {
    TsvTable table =
        TsvTable.parse("t.tsv", "word\tother\tsource\na\tx|y\tme\nb\t\tme\n", 1, COLUMNS);
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).list("other")).containsExactly("x", "y");
    assertThat(table.rows().get(1).find("other")).isEmpty();
    assertThat(table.rows().get(1).line()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "word;other;origin        | 1 | header",
        "word;other;source a;x    | 2 | 3 cells expected",
        "word;other;source a;x;s;t | 2 | 3 cells expected",
        "word;other;source a;x;s a;y;s | 3 | doubled key a",
        "word;other;source b;x;s a;y;s | 3 | out of order",
        "word;other;source a;_x;s | 2 | white space",
        "word;other;source a;x; | 2 | source",
      })
  void refusesBadRows(String text, int line, String reason) {
    String file = text.strip().replace(' ', '\n').replace(';', '\t').replace('_', '\u3000');
    assertThatThrownBy(() -> TsvTable.parse("t.tsv", file, 1, COLUMNS))
        .isInstanceOf(BadTableException.class)
        .hasMessageContaining("t.tsv:" + line)
        .hasMessageContaining(reason);
  }

  @Test
  void namesTheRowThatLacksAValue() {
    TsvTable table = TsvTable.parse("t.tsv", "word\tother\tsource\na\t\tme\n", 1, COLUMNS);
    assertThatThrownBy(() -> table.rows().get(0).require("other"))
        .isInstanceOf(BadTableException.class)
        .hasMessageContaining("t.tsv:2: column other is empty");
  }

  @Test
  void saysWhichResourceIsMissing() {
    assertThatThrownBy(() -> TsvTable.load(TsvTableTest.class, "missing.tsv", 1, "a"))
        .isInstanceOf(BadTableException.class)
        .hasMessageContaining("missing.tsv");
  }
}
