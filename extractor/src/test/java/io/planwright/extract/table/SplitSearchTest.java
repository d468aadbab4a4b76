package io.planwright.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search for splits: what is found, what is bounded. */
class SplitSearchTest {
  private static final int MANY = 1000;

  private static List<List<Long>> splits(String digits, Hypothesis hypothesis) {
    SplitSearch.Splits found =
        new SplitSearch(hypothesis).find(DigitRun.of(digits), MANY, 1_000_000, new Work(1_000_000));
    assertThat(found.complete()).isTrue();
    return found.splits().stream()
        .map(split -> java.util.Arrays.stream(split).boxed().toList())
        .toList();
  }

  private static Hypothesis plain(int columns) {
    return Hypothesis.plain(columns, 0, null);
  }

  @Test
  void findsEverySplitWithoutLeadingZeros() {
    assertThat(splits("1203", plain(2)))
        .containsExactlyInAnyOrder(List.of(1L, 203L), List.of(120L, 3L));
    assertThat(splits("000", plain(3))).containsExactly(List.of(0L, 0L, 0L));
    assertThat(splits("12", plain(3))).isEmpty();
  }

  @Test
  void obeysTheLawFromEitherEnd() {
    Hypothesis last = plain(4).withLaws(List.of(new RowLaw(3, List.of(0, 1, 2))));
    Hypothesis first = plain(4).withLaws(List.of(new RowLaw(0, List.of(1, 2, 3))));

    assertThat(splits("12151845", last)).containsExactly(List.of(12L, 15L, 18L, 45L));
    assertThat(splits("45121518", first)).containsExactly(List.of(45L, 12L, 15L, 18L));
    assertThat(splits("12151846", last)).doesNotContain(List.of(12L, 15L, 18L, 46L));
  }

  @Test
  void takesWhatIsLeftOfTheBorders() {
    assertThat(splits("12 345", plain(3)))
        .contains(List.of(12L, 3L, 45L))
        .doesNotContain(List.of(1L, 23L, 45L));
    assertThat(splits("12—5", plain(3))).containsExactly(List.of(12L, SplitSearch.EMPTY, 5L));
    assertThat(splits("1,2345", plain(2))).containsExactly(List.of(1234L, 5L));
  }

  @Test
  void readsDecimalsAndOrder() {
    Hypothesis shares =
        Hypothesis.plain(4, 1, null).withRising(List.of(false, true, true, true)).withLimit(1000);

    assertThat(splits("50.153.456.760", shares)).containsExactly(List.of(501L, 534L, 567L, 600L));
    assertThat(splits("95.4969696", shares)).containsExactly(List.of(954L, 960L, 960L, 960L));
  }

  @Test
  void stopsWhenTheStepsAreUsedUp() {
    SplitSearch.Splits found =
        new SplitSearch(plain(9))
            .find(DigitRun.of("123456789".repeat(5)), 1 << 20, 10_000, new Work(1L << 40));

    assertThat(found.complete()).isFalse();
  }

  @Test
  void readsTheNumbersOfACell() {
    TableWords words = new TableWords();

    assertThat(CellValue.number("1,234", words)).isEqualByComparingTo(new BigDecimal("1234"));
    assertThat(CellValue.number("≥30", words)).isEqualByComparingTo(new BigDecimal("30"));
    assertThat(CellValue.number("15%以上", words)).isEqualByComparingTo(new BigDecimal("15"));
    assertThat(CellValue.number("1.2万人", words)).isEqualByComparingTo(new BigDecimal("12000"));
    assertThat(CellValue.number("4.5亿元", words)).isEqualByComparingTo(new BigDecimal("4.5"));
    assertThat(CellValue.number("0", words)).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(CellValue.read("—", words)).isInstanceOf(CellValue.Blank.class);
    for (String text :
        List.of("2025年", "10-12", "13900000001", "0999-1234567", "第3", "1:1", "一般")) {
      assertThat(CellValue.read(text, words)).as(text).isInstanceOf(CellValue.Words.class);
    }
  }
}
