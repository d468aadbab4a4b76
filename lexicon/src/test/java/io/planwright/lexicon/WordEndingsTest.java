package io.planwright.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordEndingsTest {
  private final WordEndings<Integer> words = WordEndings.of(Map.of("企业", 1, "科技企业", 2, "项目", 3));

  @Test
  void findsTheLongestWordThatEndsAtAPlace() {
    WordTrie.Match<Integer> word = Objects.requireNonNull(words.longestAt("支持科技企业发展", 0, 6));
    assertThat(word).isEqualTo(new WordTrie.Match<>(2, 6, 2));
    assertThat(words.startOf("支持科技企业发展", 0, 6)).isEqualTo(2);
  }

  @Test
  void keepsBehindTheFirstPlaceAllowed() {
    assertThat(words.startOf("支持科技企业", 3, 6)).isEqualTo(4);
    assertThat(words.startOf("支持科技企业", 5, 6)).isEqualTo(6);
    assertThat(words.longestAt("", 0, 0)).isNull();
  }

  @Test
  void tellsWhetherATextEndsWithAWord() {
    WordEndings<Boolean> ends = WordEndings.of(List.of("局", "委员会"));
    assertThat(ends.isEndOf("市教育局")).isTrue();
    assertThat(ends.isEndOf("市教育局的")).isFalse();
    assertThat(ends.isEndOf("")).isFalse();
  }
}
