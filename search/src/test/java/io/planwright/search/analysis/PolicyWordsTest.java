package io.planwright.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.search.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

  @ParameterizedTest
  @CsvSource({
    "高新技术企业, 高新 高新技术 高新技术企业 新技~ 新技术 技术 技术企业 术企~ 企业",
    "发展示范, 发展 展示~ 示范",
    "5G基站, 5g 5g基 基站",
    "达50家。, 达 50 50家 家",
    "R&D，煤, r&d 煤",
  })
  void theIndexHasPairsAndLongerWords(String text, String expected) {
    assertThat(tokens(text)).containsAnyOf("高新技术企业", "发展", "基站", "50家", "r&d");
    assertThat(tokens(text)).isSubsetOf(expected.split(" "));
  }

  @Test
  void positionsCountCharactersButNotBlanks() {
    assertThat(positions("建设 5G基站，10个")).isEqualTo("建设@0 5g@2 5g基@2 基站@4 10@7 10个@7 个@9");
  }

  @ParameterizedTest
  @CsvSource({
    "首次认定, 首次@0 认定@2",
    "高新技术企业认定, 高新技术企业@0 认定@6",
    "2025年, 2025年@0",
    "达50家, 50家@1",
    "企业，给予, 企业@0 给予@3",
    "5G 基站, 5g@0 基站@2",
    "煤, 煤@0",
    "'，。', ''",
  })
  void aPhraseIsCoveredByTokens(String text, String pieces) {
    assertThat(
            Phrase.of(text, words).pieces().stream()
                .map(piece -> piece.text() + "@" + piece.position()))
        .isEqualTo(pieces.isEmpty() ? List.of() : List.of(pieces.split(" ")));
  }

  /** What a phrase needs stands in every text that has it, whatever surrounds it. */
  @Test
  void aPhraseIsFoundInEveryTextThatHasIt() {
    String text = "支持高新技术企业、专精特新企业享受研发费用加计扣除，2025年达到500家以上，R&D投入强度3.5%；开展示范应用。";
    List<String> index = List.of(positions(text).split(" "));
    for (int start = 0; start < text.length(); start++) {
      for (int end = start + 2; end <= Math.min(text.length(), start + 9); end++) {
        if (!cutsLatin(text, start) && !cutsLatin(text, end)) {
          int origin = start;
          assertThat(Phrase.of(text.substring(start, end), words).pieces())
              .as(text.substring(start, end))
              .allMatch(
                  piece ->
                      piece.isSingle()
                          || piece.tokens().stream()
                              .anyMatch(
                                  token ->
                                      index.contains(token + "@" + (origin + piece.position()))));
        }
      }
    }
  }

  /** Whether letters or digits that belong together stand on both sides of a place. */
  private static boolean cutsLatin(String text, int at) {
    return isLatin(text, at - 1) && isLatin(text, at);
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0 && at < text.length() && "0123456789.R&D".indexOf(text.charAt(at)) >= 0;
  }

  @Test
  void foldingKeepsTheLength() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      String text = new String(new char[] {(char) random.nextInt(0x10000), (char) i});
      assertThat(Folding.fold(text)).hasSameSizeAs(text);
    }
  }

  private List<String> tokens(String text) {
    return List.of(positions(text).replaceAll("@\\d+", "").split(" "));
  }

  /** The tokens of a text, each with its position. */
  private String positions(String text) {
    List<String> tokens = new ArrayList<>();
    String folded = Folding.fold(text);
    int[] positions = Tokens.positions(folded);
    words
        .tokens()
        .of(
            folded,
            (start, end, across) -> {
              String token = folded.substring(start, end);
              tokens.add((across ? Phrase.across(token) : token) + "@" + positions[start]);
            });
    return String.join(" ", tokens);
  }
}
