package io.planwright.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.ArrayList;
import java.util.List;
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

  private static void check(Dictionary read, DoubleArrayTrie<Attribute> words, int atLeast) {
    assertThat(words.size()).isGreaterThan(atLeast);
    List<String> different = new ArrayList<>();
    words
        .entrySet()
        .forEach(
            entry -> {
              String word = entry.getKey();
              Attribute attribute = entry.getValue();
              Found longest = longest(read, word);
              boolean same =
                  longest.end() == word.length()
                      && read.frequencyOf(word) == attribute.totalFrequency
                      && longest.noun() == isNoun(attribute.nature[0].toString());
              if (!same) {
                different.add(word);
              }
            });
    assertThat(different).isEmpty();
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
