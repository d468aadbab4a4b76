package io.planwright.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.search.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How text is cut for the index and for a question. */
class PolicyWordsTest {
  private final PolicyWords words =
      new PolicyWords(
          new Vocabulary(List.of("专精特新", "加计扣除", "区科技局"), List.of(List.of("高新技术企业", "国高企", "高企"))));

  @ParameterizedTest
  @CsvSource({
    "支持专精特新企业享受加计扣除, 支持 专精特新 企业 享受 加计扣除",
    "國高企獎勵１０萬元, 国高企 奖励 10 万元",
    "R&D经费占GDP比重达2.5%, r&d 经费 占 gdp 比重 达 2.5",
    "（区科技局；区财政局）, 区科技局 区 财政局",
    "'。，、', ''",
  })
  void ourTermsStayWholeAndVariantsAreOne(String text, String expected) {
    assertThat(String.join(" ", words.cut(text).stream().map(PolicyWords.Word::text).toList()))
        .isEqualTo(expected);
  }

  @Test
  void placesAreThoseOfTheTextItself() {
    String text = "對首次認定的高企，給予１０萬元獎勵。";

    assertThat(words.cut(text))
        .allMatch(
            word -> Folding.fold(text.substring(word.start(), word.end())).equals(word.text()));
  }

  @Test
  void wordsThatMeanTheSameAreKnown() {
    assertThat(words.synonymsOf("高企")).containsExactlyInAnyOrder("高新技术企业", "国高企");
    assertThat(words.synonymsOf("专精特新")).isEmpty();
  }

  @Test
  void longWordsAreAlsoFoundByTheirParts() throws IOException {
    assertThat(tokens("words", "高新技术企业")).contains("高新技术企业", "高新", "技术", "企业");
    assertThat(tokens("bigrams", "5G基站")).containsExactly("5g", "基站", "站");
  }

  @Test
  void aPhraseIsItsBigrams() {
    assertThat(Bigrams.phrase("首次认定").words()).containsExactly("首次", "次认", "认定");
    assertThat(Bigrams.phrase("2025年")).isEqualTo(new Bigrams.Phrase(List.of("2025", "年"), true));
    assertThat(Bigrams.phrase("煤")).isEqualTo(new Bigrams.Phrase(List.of("煤"), true));
    assertThat(Bigrams.phrase("，。").words()).isEmpty();
  }

  @Test
  void foldingKeepsTheLength() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      String text = new String(new char[] {(char) random.nextInt(0x10000), (char) i});
      assertThat(Folding.fold(text)).hasSameSizeAs(text);
    }
  }

  private List<String> tokens(String field, String text) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (Analyzer analyzer = new PolicyAnalyzer(words, "words"::equals);
        TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    }
    return tokens;
  }
}
