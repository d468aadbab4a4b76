package io.planwright.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordTrieTest {
  @Test
  void findsAllWordsAtAPlaceTheShorterFirst() {
    WordTrie<Integer> trie = WordTrie.of(Map.of("云湖", 1, "云湖市", 2, "湖", 3));
    assertThat(trie.allAt("在云湖市", 1)).extracting(WordTrie.Match::value).containsExactly(1, 2);
    assertThat(trie.endAt("在云湖市", 1)).isEqualTo(4);
    assertThat(trie.longestAt("在云湖市", 1, 3)).isEqualTo(new WordTrie.Match<>(1, 3, 1));
    assertThat(trie.longestAt("在云湖市", 0)).isNull();
    assertThat(trie.endAt("在云湖市", 0)).isZero();
    assertThat(trie.get("湖")).isEqualTo(3);
    assertThat(trie.get("云")).isNull();
    assertThat(trie.get("")).isNull();
  }

  @Test
  void holdsNoWordsAtAll() {
    assertThat(WordTrie.of(Map.of()).allAt("云湖市", 0)).isEmpty();
  }

  @Test
  void refusesTheEmptyWord() {
    assertThatIllegalArgumentException().isThrownBy(() -> WordTrie.of(Map.of("", 1)));
  }

  @Test
  void agreesWithAPlainSearch() {
    Random random = new Random(20240612);
    for (int round = 0; round < 200; round++) {
      Map<String, Integer> words = new HashMap<>();
      for (int i = 0; i < 30; i++) {
        words.put(text(random, 1 + random.nextInt(5)), i);
      }
      WordTrie<Integer> trie = WordTrie.of(words);
      String text = text(random, 60);
      for (int at = 0; at < text.length(); at++) {
        List<Integer> expected = new ArrayList<>();
        for (int end = at + 1; end <= text.length(); end++) {
          Integer value = words.get(text.substring(at, end));
          if (value != null) {
            expected.add(value);
          }
        }
        assertThat(trie.allAt(text, at))
            .extracting(WordTrie.Match::value)
            .containsExactlyElementsOf(expected);
        assertThat(trie.endAt(text, at))
            .isEqualTo(
                trie.allAt(text, at).stream().mapToInt(WordTrie.Match::end).max().orElse(at));
      }
    }
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("市区县云".charAt(random.nextInt(4)));
    }
    return text.toString();
  }
}
