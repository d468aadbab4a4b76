package io.planwright.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.read.html.Lexicon.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  @ParameterizedTest
  @ValueSource(strings = {"element-hints.tsv", "metadata-labels.tsv", "chrome-lines.tsv"})
  void isSortedAndWithoutDoubles(String name) {
    List<Row> rows = Lexicon.load(name);

    assertThat(rows).isNotEmpty();
    assertThat(rows.stream().map(Row::id)).doesNotHaveDuplicates().isSorted();
    assertThat(rows).allSatisfy(row -> assertThat(row.surface()).isNotBlank());
  }

  @Test
  void saysWhichListIsMissing() {
    assertThatThrownBy(() -> Lexicon.load("none.tsv")).hasMessageContaining("none.tsv");
  }
}
