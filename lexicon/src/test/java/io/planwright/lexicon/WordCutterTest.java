package io.planwright.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are cut into likely words, and our own terms stay whole. */
class WordCutterTest {
  private final WordCutter cutter =
      new WordCutter(WordTrie.of(List.of("专精特新", "国高企", "高新技术企业", "区科技局")));

  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    cutter.cut(text, (start, end, kind) -> words.addFirst(text.substring(start, end)));
    return words;
  }

  @ParameterizedTest
  @CsvSource({
    "若干政策, 若干 政策",
    "培育专精特新企业, 培育 专精特新 企业",
    "国高企由区科技局认定, 国高企 由 区科技局 认定",
    "，。, ， 。",
    "'', ''",
  })
  void aTextIsCutIntoWords(String text, String words) {
    assertThat(String.join(" ", words(text))).isEqualTo(words);
  }

  @Test
  void theWordsWithinAWordAreFound() {
    String text = "对高新技术企业奖励";
    List<String> parts = new ArrayList<>();
    cutter.within(text, 1, 7, (start, end) -> parts.add(text.substring(start, end)));

    assertThat(parts).contains("高新", "高新技术", "技术", "企业").doesNotContain("高新技术企业");
    assertThat(parts).allMatch(part -> part.length() > 1);
  }

  @Test
  void everyWordIsFoundWhereverTheTextIsCut() {
    List<String> whole = new ArrayList<>();
    List<String> across = new ArrayList<>();
    String text = "高新技术企业发展示范";
    cutter
        .finder(text)
        .everyWord(
            0,
            text.length(),
            (start, end, one) -> (one ? whole : across).add(text.substring(start, end)));

    assertThat(whole).contains("高新", "高新技术", "高新技术企业", "技术", "企业", "发展", "示范");
    assertThat(whole).isSubsetOf("高新 高新技术 高新技术企业 新技术 技术 技术企业 企业 发展 示范".split(" "));
    assertThat(across).contains("展示").doesNotContainAnyElementsOf(whole);
  }

  /** What stands around a stretch, or was looked at before, does not count. */
  @Test
  void aStretchIsCutAsATextOfItsOwn() {
    WordCutter.Finder finder = cutter.finder("");
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(90); k >= 0; k--) {
        text.append("高新技术企业发展示范奖励2026，市".charAt(random.nextInt(18)));
      }
      int begin = random.nextInt(text.length());
      int end = begin + random.nextInt(text.length() - begin + 1);
      List<String> stretch = new ArrayList<>();
      finder.moveTo(text.toString());
      finder.everyWord(
          begin, end, (from, to, whole) -> stretch.add(from - begin + "-" + (to - begin) + whole));
      List<String> alone = new ArrayList<>();
      cutter
          .finder(text.substring(begin, end))
          .everyWord(0, end - begin, (from, to, whole) -> alone.add(from + "-" + to + whole));
      assertThat(stretch).isEqualTo(alone);
    }
  }
}
