package io.planwright.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final String PLAN =
      """
      云湖市瞪羚企业培育三年行动计划（2024—2026年）
      为把云湖建成科技型企业成长沃土，结合我市实际，制定本行动计划。
      一、主要目标
      2023年，全市瞪羚企业已达41家。到2026年，瞪羚企业达到120家，专精特新企业达到300家，孵化器达到25家。
      二、孵化器提质
      支持孵化器与高校共建概念验证中心，孵化器毕业企业优先列入瞪羚企业培育库。
      """;

  private final Words words = new Words();

  @Test
  void picksTellingKeywords() {
    List<String> keywords = words.keywords("", PLAN, 5);
    assertThat(keywords).hasSize(5).startsWith("瞪羚企业").contains("孵化器", "专精特新企业");
    assertThat(keywords).doesNotContain("企业", "行动", "支持", "全市", "云湖市", "目标");
  }

  @Test
  void takesWordsOfHeadingsFirst() {
    String heads = "云湖市冷链物流发展方案\n一、冷库建设\n二、运输车辆";
    String body = "冷链物流连接田头和餐桌。去年全市会展业收入大增，会展业、会展业、会展业。";
    assertThat(words.keywords(heads, body, 2)).startsWith("冷链物流").doesNotContain("会展业");
  }

  @Test
  void keepsKeywordsApart() {
    List<String> keywords = words.keywords("", PLAN, 20);
    for (String one : keywords) {
      assertThat(keywords).filteredOn(other -> other.contains(one)).containsExactly(one);
    }
  }

  @Test
  void honoursTheLimit() {
    assertThat(words.keywords("", PLAN, 2)).hasSize(2);
    assertThat(words.keywords("", PLAN, 0)).isEmpty();
    assertThat(words.keywords(" \n\u3000", "", 5)).isEmpty();
    assertThat(words.keywords("", "，。1 2 3", 5)).isEmpty();
  }

  @Test
  void summarisesWithPurposeAndGoal() {
    assertThat(words.summary(PLAN, 200))
        .contains("为把云湖建成科技型企业成长沃土，结合我市实际，制定本行动计划。" + "到2026年，瞪羚企业达到120家，专精特新企业达到300家，孵化器达到25家。");
    assertThat(words.summary(PLAN, 60)).contains("到2026年，瞪羚企业达到120家，专精特新企业达到300家，孵化器达到25家。");
  }

  @Test
  void cutsBehindAClause() {
    assertThat(words.summary(PLAN, 24)).contains("到2026年，瞪羚企业达到120家…");
  }

  @Test
  void takesNoTitleForASentence() {
    assertThat(words.summary("云湖市瞪羚企业培育三年行动计划\n云湖市人民政府办公室", 100)).isEmpty();
    assertThat(words.summary("", 100)).isEmpty();
    assertThat(words.summary("云湖是一座山水相依的工业城市。", 100)).contains("云湖是一座山水相依的工业城市。");
  }

  @Test
  void prefersTheGoalToThePast() {
    assertThat(words.summary("截至2023年底，全区有孵化器12家、企业900家。2026年孵化器突破30家。", 100))
        .contains("2026年孵化器突破30家。");
  }

  @Test
  void survivesAnyText() {
    Random random = new Random(3);
    String signs = "云湖市高新技术企业到2026年达突破家。，\n\r\t \u0000\u3000㊂\ud840\udc00\ud840aZ()（）";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThat(words.keywords(text.toString(), text.toString(), 5)).hasSizeLessThanOrEqualTo(5);
      int most = 12 + random.nextInt(30);
      Optional<String> summary = words.summary(text.toString(), most);
      assertThat(summary.map(String::length).orElse(0)).isLessThanOrEqualTo(most);
    }
  }

  @Test
  void answersAlikeInManyThreads() throws InterruptedException, ExecutionException {
    List<String> expected = words.keywords("", PLAN, 8);
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Future<Boolean>> answers = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        answers.add(pool.submit(() -> new Words().keywords("", PLAN, 8).equals(expected)));
      }
      for (Future<Boolean> answer : answers) {
        assertThat(answer.get()).isTrue();
      }
    }
  }
}
