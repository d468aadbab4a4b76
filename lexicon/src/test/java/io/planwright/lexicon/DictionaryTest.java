package io.planwright.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read of HanLP's files is what HanLP itself reads of them. */
final class DictionaryTest {
  private record Found(int end, int word, boolean noun) {}

  @Test
  void theGeneralDictionaryIsHanLps() {
    check(Dictionary.general(), CoreDictionary.trie, 80_000);
  }

  @Test
  void theCompoundsAreHanLps() {
    check(Dictionary.compounds(), CustomDictionary.DEFAULT.dat, 60_000);
  }

  @Test
  void strangersAreNeverSeen() {
    Dictionary dictionary = Dictionary.general();

    assertThat(dictionary.frequencyOf("政策")).isPositive();
    assertThat(dictionary.frequencyOf("政策瞪羚")).isZero();
    assertThat(dictionary.frequencyOf("\uFFFF\uFFFF")).isZero();
    assertThat(dictionary.frequencyOf("")).isZero();
  }

  private static void check(Dictionary read, DoubleArrayTrie<Attribute> theirs, int atLeast) {
    List<String> words = wordsOf(theirs);
    assertThat(words).hasSize(theirs.size()).hasSizeGreaterThan(atLeast);
    assertThat(words)
        .allMatch(
            word -> {
              Attribute attribute = theirs.get(word);
              Found longest = longest(read, word);
              return longest.end() == word.length()
                  && read.frequencyOf(word) == attribute.totalFrequency
                  && longest.noun() == isNoun(attribute.nature[0].toString());
            });
  }

  /** All words of a double array, which has no list of them: every path from its first cell. */
  private static List<String> wordsOf(DoubleArrayTrie<Attribute> trie) {
    Map<Integer, List<Integer>> cells = new HashMap<>();
    for (int cell = 0; cell < trie.getCheck().length; cell++) {
      cells.computeIfAbsent(trie.getCheck()[cell], state -> new ArrayList<>()).add(cell);
    }
    List<String> words = new ArrayList<>();
    Deque<Map.Entry<Integer, String>> open = new ArrayDeque<>();
    open.add(Map.entry(trie.getBase()[0], ""));
    while (!open.isEmpty()) {
      Map.Entry<Integer, String> next = open.remove();
      int state = next.getKey();
      for (int cell : cells.getOrDefault(state, List.of())) {
        if (cell == state && trie.getBase()[cell] < 0) {
          words.add(next.getValue());
        } else if (cell > state) {
          String longer = next.getValue() + (char) (cell - state - 1);
          open.add(Map.entry(trie.getBase()[cell], longer));
        }
      }
    }
    return words;
  }

  private static Found longest(Dictionary dictionary, String word) {
    Found[] longest = {new Found(0, -1, false)};
    dictionary.wordsAt(
        word.toCharArray(),
        0,
        (end, number, cost) -> longest[0] = new Found(end, number, dictionary.isNoun(number)));
    return longest[0];
  }

  private static boolean isNoun(String nature) {
    boolean name = nature.matches("n[rst].*");
    return !name && (nature.startsWith("n") || nature.equals("vn") || nature.equals("gi"));
  }
}
