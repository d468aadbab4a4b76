package io.planwright.search.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures against such as were worked out by hand. */
final class MeasuresTest {
  private static final Offset<Double> EXACT = within(1e-9);

  @Test
  void theBestOrderHasOne() {
    Measures best = Measures.of(List.of("a", "b", "c"), Map.of("a", 3, "b", 2, "c", 1));

    assertThat(best.ndcg()).isCloseTo(1, EXACT);
    assertThat(best.recall()).isEqualTo(1);
    assertThat(best.mrr()).isEqualTo(1);
  }

  @Test
  void gainsAreTwoToTheGradeLessOneAndShrinkWithTheRank() {
    // x first, then grade 1, then grade 3; ideal: 3, 2, 1.
    Measures measures = Measures.of(List.of("x", "c", "a"), Map.of("a", 3, "b", 2, "c", 1, "x", 0));

    double own = 1 / 1.584962500721156 + 7 / 2.0;
    double ideal = 7 + 3 / 1.584962500721156 + 1 / 2.0;
    assertThat(measures.ndcg()).isCloseTo(own / ideal, EXACT);
    assertThat(measures.recall()).isCloseTo(2.0 / 3, EXACT);
    assertThat(measures.mrr()).isEqualTo(0.5);
  }

  @Test
  void theEleventhGainsNothingAndTheFiftyFirstIsNotFound() {
    List<Integer> ranking = new ArrayList<>(IntStream.range(0, 60).boxed().toList());

    assertThat(Measures.of(ranking, Map.of(10, 3)).ndcg()).isZero();
    assertThat(Measures.of(ranking, Map.of(9, 3)).ndcg()).isGreaterThan(0);
    assertThat(Measures.of(ranking, Map.of(49, 1, 50, 1)).recall()).isEqualTo(0.5);
    assertThat(Measures.of(ranking, Map.of(50, 1)).mrr()).isZero();
  }

  @Test
  void theIdealIsOfTenToo() {
    Map<Integer, Integer> grades = new HashMap<>();
    IntStream.range(0, 30).forEach(i -> grades.put(i, 2));

    assertThat(Measures.of(List.copyOf(grades.keySet()), grades).ndcg()).isCloseTo(1, EXACT);
  }

  @Test
  void withoutAnythingRelevantThereIsNothingToMeasure() {
    assertThatThrownBy(() -> Measures.of(List.of("a"), Map.of("a", 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eachQuestionCountsTheSame() {
    Measures mean = Measures.mean(List.of(new Measures(1, 0.5, 1), new Measures(0, 0.5, 0.5)));

    assertThat(mean).isEqualTo(new Measures(0.5, 0.5, 0.75));
    assertThat(Measures.mean(List.of())).isEqualTo(Measures.NONE);
  }
}
