package io.planwright.search.inversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermNumbersTest {
  private final TermNumbers numbers = new TermNumbers();

  private int number(String token, boolean across) {
    char[] text = ("前" + token + "后").toCharArray();
    return numbers.of(text, 1, text.length - 1, across);
  }

  @Test
  void aTermHasOneNumberWhereverItStands() {
    assertThat(number("奖励", false)).isZero();
    assertThat(number("高新技术企业", false)).isEqualTo(1);
    assertThat(number("奖励", true)).isEqualTo(2);
    assertThat(number("奖", false)).isEqualTo(3);
    assertThat(number("2026年", false)).isEqualTo(4);
    assertThat(number("高新技术企业", false)).isEqualTo(1);
    assertThat(number("奖励", false)).isZero();

    assertThat(numbers.term(2)).isEqualTo("奖励~");
    assertThat(numbers.term(1)).isEqualTo("高新技术企业");
    assertThatThrownBy(() -> numbers.term(100_000)).hasMessageContaining("100000");
  }

  @Test
  void threadsAgreeAndTheOrderIsThatOfTheTerms() {
    Map<String, Integer> given = new ConcurrentHashMap<>();
    IntStream.range(0, 8)
        .parallel()
        .forEach(
            thread -> {
              Random random = new Random(thread);
              for (int i = 0; i < 60_000; i++) {
                String token = token(random.nextInt(200_000));
                int number = number(token, false);
                Integer before = given.putIfAbsent(token, number);
                assertThat(before == null || before == number).as(token).isTrue();
              }
            });

    int[] sorted = numbers.sorted();
    List<String> terms = Arrays.stream(sorted).mapToObj(numbers::term).toList();
    assertThat(terms).hasSize(given.size()).isSorted();
    given.forEach((token, number) -> assertThat(numbers.term(number)).isEqualTo(token));
  }

  @Test
  void termsThatAreMetLaterTakeTheirPlaceInTheOrder() {
    for (String token : List.of("乙", "丁", "甲乙丙丁")) {
      number(token, false);
    }
    numbers.sorted();
    for (String token : List.of("丙", "2026", "甲乙丙丁戊", "乙丙")) {
      number(token, false);
    }

    assertThat(Arrays.stream(numbers.sorted()).mapToObj(numbers::term)).isSorted().hasSize(7);
  }

  /** One to six characters. */
  private static String token(int seed) {
    StringBuilder token = new StringBuilder();
    for (int rest = seed; token.isEmpty() || rest > 0; rest /= 10) {
      token.append((char) ('一' + rest % 10 * 97));
    }
    return token.toString();
  }
}
