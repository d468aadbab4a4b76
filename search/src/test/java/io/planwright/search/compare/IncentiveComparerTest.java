package io.planwright.search.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.search.Plan;
import io.planwright.search.PlanSketch;
import io.planwright.search.compare.IncentiveComparison.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which incentives are meant, and what excludes them. */
class IncentiveComparerTest {
  private static final Vocabulary WORDS =
      new Vocabulary() {
        @Override
        public Optional<String> indicator(String words) {
          return Optional.empty();
        }

        @Override
        public Optional<Term> indicatorTerm(String words) {
          return Optional.empty();
        }

        @Override
        public Optional<Term> trigger(String words) {
          return words.contains("首次认定")
              ? Optional.of(new Term("first_certification", List.of("首次认定")))
              : Optional.empty();
        }

        @Override
        public Optional<String> triggerName(String id) {
          return Optional.of("首次认定");
        }

        @Override
        public Optional<String> agency(String name) {
          return Optional.empty();
        }
      };

  private final IncentiveComparer comparer = new IncentiveComparer(WORDS);

  private final Plan first =
      new PlanSketch("甲.txt", "甲市若干措施", "甲市")
          .award("首次通过认定的高新技术企业", "first_certification", "100000")
          .award("初次认定的重点实验室", "first_certification", "500000")
          .award("整体迁入的企业", "relocation", "300000")
          .says("同一企业符合多项扶持政策的，从高、不重复享受。")
          .says("年度统计按“不重复”口径计入所在区。")
          .plan();

  @Test
  void aTriggerIsFoundByIdAndByItsWords() {
    assertThat(amounts("first_certification")).containsExactly("100000", "500000");
    assertThat(amounts("首次认定")).containsExactly("100000", "500000");
  }

  @Test
  void furtherWordsNarrowIt() {
    assertThat(amounts("高企首次认定")).containsExactly("100000");
  }

  @Test
  void withoutIdTheWordsThemselvesAreLookedFor() {
    assertThat(amounts("整体迁入")).containsExactly("300000");
  }

  @Test
  void anUnknownTriggerLeadsToThoseThereAre() {
    assertThat(comparer.compare(material(), "贷款贴息", Filter.ALL)).isInstanceOf(Answer.Unknown.class);
  }

  @Test
  void whatHoldsForTheWholePlanExcludesEveryIncentive() {
    assertThat(rows("first_certification"))
        .allSatisfy(
            row -> {
              assertThat(row.exclusions()).hasSize(1);
              assertThat(row.exclusions().getFirst().general()).isTrue();
              assertThat(first.slice(row.exclusions().getFirst().sentence().span()))
                  .isEqualTo("同一企业符合多项扶持政策的，从高、不重复享受。");
            });
  }

  private List<String> amounts(String words) {
    return rows(words).stream()
        .map(row -> String.valueOf(row.incentive().benefit().amountYuan()))
        .toList();
  }

  private List<Row> rows(String words) {
    Answer<IncentiveComparison> answer = comparer.compare(material(), words, Filter.ALL);
    assertThat(answer).isInstanceOf(Answer.Found.class);
    return ((Answer.Found<IncentiveComparison>) answer).value().rows();
  }

  private Material material() {
    return new Material(List.of(first), List.of());
  }
}
