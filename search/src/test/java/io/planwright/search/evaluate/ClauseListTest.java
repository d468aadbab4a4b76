package io.planwright.search.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.search.Plan;
import io.planwright.search.PlanSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A judgement finds its clause again, whatever happens around it. */
final class ClauseListTest {
  private static final String GRANTS = "对首次认定的高新技术企业，由县财政给予一次性奖励十万元，当年兑现到位，企业无须另行申报，资金直接拨付。";
  private static final String LOANS = "对企业用于设备更新的银行贷款，按照实际支付利息的一半给予贴息，期限不超过两年，所需资金由县财政承担。";

  private static Plan plan(String path, String... sentences) {
    PlanSketch sketch = new PlanSketch(path, "岚水县若干措施", "岚水县");
    sketch.says("为支持企业创新发展，结合本县实际，按照上级部署和县委、县政府工作安排，制定以下若干措施，请各有关单位遵照执行。");
    for (String sentence : sentences) {
      sketch.says(sentence);
    }
    return sketch.plan();
  }

  private static ClauseKey keyOf(ClauseList clauses, String words) {
    return clauses.entries().stream()
        .filter(entry -> entry.clause().text().contains(words))
        .findFirst()
        .orElseThrow()
        .key();
  }

  @Test
  void aKeyReadsBackAsItWasWritten() {
    ClauseList clauses = new ClauseList(List.of(plan("方案/岚水.txt", GRANTS, LOANS)));

    for (ClauseList.Entry entry : clauses.entries()) {
      assertThat(ClauseKey.parse(entry.key().toString())).contains(entry.key());
    }
    assertThat(ClauseKey.parse("没有井号")).isEmpty();
    assertThat(ClauseKey.parse("a.txt#一、~x")).isEmpty();
  }

  @Test
  void aClauseIsFoundByItsPlaceFromAnyFolder() {
    ClauseList clauses = new ClauseList(List.of(plan("/家/方案/岚水.txt", GRANTS, LOANS)));
    ClauseKey key = keyOf(clauses, "贴息");
    ClauseKey short1 = new ClauseKey("岚水.txt", 1, key.section(), key.ordinal(), "");
    ClauseKey long1 = new ClauseKey("老家/方案/岚水.txt", 1, key.section(), key.ordinal(), "");
    ClauseKey other = new ClauseKey("别处/岚水.txt", 1, key.section(), key.ordinal(), "");

    assertThat(clauses.find(key)).isPresent();
    assertThat(clauses.find(short1)).isEqualTo(clauses.find(key));
    assertThat(clauses.find(long1)).isEqualTo(clauses.find(key));
    assertThat(clauses.find(other)).isEmpty();
  }

  @Test
  void aClauseThatMovedIsFoundByItsWordsAndOneThatChangedIsLost() {
    ClauseList before = new ClauseList(List.of(plan("方案/岚水.txt", GRANTS, LOANS)));
    ClauseList moved = new ClauseList(List.of(plan("方案/岚水.txt", LOANS, GRANTS)));
    ClauseList changed =
        new ClauseList(List.of(plan("方案/岚水.txt", GRANTS.replace("十万", "二十万"), LOANS)));
    ClauseKey key = keyOf(before, "十万元");

    int found = moved.find(key).orElseThrow();
    assertThat(moved.entries().get(found).clause().text()).contains("十万元");
    assertThat(changed.find(key)).isEmpty();
  }
}
