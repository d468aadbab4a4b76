package io.planwright.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.extract.Decision;
import io.planwright.model.Excerpt;
import io.planwright.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DecisionTableTest {
  private static final String TEXT = "总则\r\n到2026年，全市规模以上工业企业中高新技术企业占比达到35%以上，并在此基础上\n继续提高。";

  @Test
  void theNumberIsMarkedInItsClause() {
    assertThat(DecisionTable.marked(decision("35%"), 200))
        .isEqualTo("到2026年，全市规模以上工业企业中高新技术企业占比达到⟦35%⟧以上，并在此基础上 继续提高。");
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 30, 45, 60})
  void theNumberStaysInSightHoweverNarrow(int width) {
    for (String number : new String[] {"2026年", "35%"}) {
      String marked = DecisionTable.marked(decision(number), width);

      assertThat(marked).contains("⟦" + number + "⟧").contains("…");
      assertThat(DisplayWidth.of(marked)).isLessThanOrEqualTo(width);
    }
  }

  @Test
  void aNumberOutsideItsClauseIsPutBeforeIt() {
    Decision odd =
        new Decision(
            Excerpt.of(TEXT, new Span(0, 2)),
            Decision.Role.REJECTED,
            "reject.odd",
            Excerpt.of(TEXT, new Span(4, 10)));

    assertThat(DecisionTable.marked(odd, 60)).isEqualTo("⟦总则⟧ 到2026年");
  }

  @Test
  void linesAreCountedAsAnEditorCountsThem() {
    LineNumbers numbers = new LineNumbers("一\r\n二\n三\r四");

    assertThat(
            new int[] {
              numbers.at(new Span(0, 1)),
              numbers.at(new Span(3, 4)),
              numbers.at(new Span(5, 6)),
              numbers.at(new Span(7, 8))
            })
        .containsExactly(1, 2, 3, 4);
  }

  private static Decision decision(String number) {
    int start = TEXT.indexOf(number);
    return new Decision(
        Excerpt.of(TEXT, new Span(start, start + number.length())),
        Decision.Role.TARGET,
        "target.share",
        Excerpt.of(TEXT, new Span(4, TEXT.length())));
  }
}
