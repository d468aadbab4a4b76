package io.planwright.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.model.Extraction;
import io.planwright.search.SearchRequest.Kind;
import io.planwright.search.SearchRequest.Order;
import io.planwright.search.analysis.PolicyWords;
import io.planwright.search.index.IndexBuilder;
import io.planwright.search.index.IndexException;
import io.planwright.search.query.QueryParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found for words as people type them, and in which order. */
final class RankingTest {
  private static final String GRANT = "对首次认定的高新技术企业，由县财政给予一次性奖励十万元，当年兑现到位，企业无须另行申报，资金直接拨付到账户。";
  private static final String LOAN = "企业为更新设备取得银行贷款的，按照实际支付利息的一半给予贴息，期限不超过两年，所需资金由县财政统筹安排承担。";
  private static final String VALID =
      "本措施自印发之日起施行，有效期至2027年12月31日，由县科技局会同县财政局负责解释，此前规定与本措施不一致的以本措施为准。";
  private static final String GUIDE = "各乡镇要把高新技术企业培育工作摆在突出位置，安排专人负责走访服务，及时掌握企业需求，定期报告工作进展情况。";

  private static final PolicyWords WORDS =
      new PolicyWords(
          new Vocabulary(List.of("首次认定"), List.of(List.of("高新技术企业", "高企"), List.of("奖励", "奖补"))));

  @TempDir private Path folder;

  @BeforeEach
  void index() throws Exception {
    PlanSketch sketch = new PlanSketch("岚水.txt", "岚水县若干措施", "岚水县");
    for (String sentence : List.of(GRANT, LOAN, VALID, GUIDE)) {
      sketch.says(sentence);
    }
    Plan plan = sketch.plan();
    try (IndexBuilder index = IndexBuilder.open(folder, WORDS)) {
      Extraction extraction = new Extraction(plan.source(), List.of(plan.document()), List.of());
      index.put(index.prepare("岚水.txt", extraction, plan.text()));
      index.commit();
    }
  }

  private SearchResult search(String query) throws Exception {
    try (PolicyIndex index = PolicyIndex.open(folder, WORDS)) {
      return index.search(
          new SearchRequest(new QueryParser().parse(query), Kind.CLAUSES, Order.RELEVANCE, 10));
    } catch (IndexException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Hit hit) {
    return hit.found() instanceof Hit.Found.OfClause one ? one.clause().text() : "";
  }

  @Test
  void aLongWordIsFoundByItsParts() throws Exception {
    assertThat(text(search("贷款贴息").hits().getFirst())).contains("给予贴息");
  }

  @Test
  void aWrongOrMissingCharacterDoesNoHarm() throws Exception {
    for (String typed : List.of("高薪技术企业 奖励", "高新术企业 奖励")) {
      SearchResult found = search(typed);
      assertThat(found.total()).as(typed).isEqualTo(1);
      assertThat(text(found.hits().getFirst())).as(typed).contains("十万元");
    }
  }

  @Test
  void wordsOfQuestionsAreNotLookedFor() throws Exception {
    SearchResult found = search("有效期到什么时候");

    assertThat(found.total()).isEqualTo(1);
    assertThat(text(found.hits().getFirst())).contains("2027年");
  }

  @Test
  void hitsWithSomeOfTheWordsFollowThoseWithAll() throws Exception {
    SearchResult found = search("高企 奖补");

    assertThat(found.total()).isEqualTo(1);
    assertThat(found.loosened()).isFalse();
    assertThat(found.hits()).hasSize(2);
    assertThat(text(found.hits().getFirst())).contains("十万元");
    assertThat(text(found.hits().getLast())).contains("走访服务");
  }

  @Test
  void aPhraseIsNeverGivenUp() throws Exception {
    assertThat(search("“首次认定” 走访").hits())
        .singleElement()
        .extracting(RankingTest::text)
        .asString()
        .contains(GRANT);
    assertThat(search("“专人走访” 奖补").hits()).isEmpty();
  }

  @Test
  void aPrefixMayEndWithinAWord() throws Exception {
    assertThat(search("高新技*").hits()).hasSize(2);
  }
}
