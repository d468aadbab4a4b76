package io.planwright.search.compare.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.search.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SharedClausesTest {
  private static final String TASKS =
      """
      一、重点任务
      （一）强化金融支持
      对首次认定的高新技术企业给予10万元奖励，鼓励银行设立科技支行，面向企业发放信用贷款和知识产权质押贷款。
      （二）优化服务环境
      选派服务专员走访企业，开展一对一辅导，帮助企业建立研发台账，及时协调解决申报中遇到的困难。
      """;

  @Test
  void clausesOfOtherPlacesAreFoundWhateverTheirNumbers() {
    Plan first = HandmadePlans.plan("云湖市", TASKS);
    Plan second =
        HandmadePlans.plan(
            "澜江市",
            """
            一、推进农业发展
            建设高标准农田，推广良种良法，培育新型经营主体，完善冷链物流体系，带动农民持续增收致富。
            二、重点任务
            （一）加大金融支持
            对首次认定的高新技术企业给予20万元奖励，鼓励银行设立科技支行，面向企业发放信用贷款和知识产权质押贷款。
            """);

    List<SharedClauses.Pair> pairs = SharedClauses.of(List.of(first, second));

    assertThat(pairs).hasSize(1);
    SharedClauses.Pair pair = pairs.getFirst();
    assertThat(pair.first().plan()).isSameAs(first);
    assertThat(pair.first().clause().text()).contains("10万元");
    assertThat(pair.second().clause().text()).contains("20万元");
    assertThat(pair.likeness()).isBetween(0.8, 1.0);
    assertThat(pair.equal()).isFalse();
  }

  @Test
  void equalClausesAreSaidToBe() {
    List<SharedClauses.Pair> pairs =
        SharedClauses.of(
            List.of(
                HandmadePlans.plan("云湖市", TASKS),
                HandmadePlans.plan("澜江市", TASKS.replace("（一）", "（三）").replace("（二）", "（四）"))));

    assertThat(pairs).hasSize(2).allSatisfy(pair -> assertThat(pair.likeness()).isGreaterThan(0.9));
    assertThat(SharedClauses.of(List.of(HandmadePlans.plan("云湖市", TASKS)))).isEmpty();
  }

  @Test
  void clausesOfOnePlaceAreNoPair() {
    Plan first = HandmadePlans.plan("云湖市", TASKS);

    assertThat(SharedClauses.of(List.of(first, HandmadePlans.plan("云湖市", TASKS)))).isEmpty();
  }

  @Test
  void whatEverybodyWritesLeadsNowhere() {
    List<Plan> plans = new ArrayList<>();
    for (int i = 0; i <= SharedClauses.STOCK_PHRASE; i++) {
      plans.add(HandmadePlans.plan("第" + i + "市", TASKS));
    }

    assertThat(SharedClauses.of(plans)).isEmpty();
    assertThat(SharedClauses.of(plans.subList(0, 3))).hasSize(6);
  }

  @Test
  void manyPlansTakeNoLongerThanTheirText() {
    Random random = new Random(7);
    List<Plan> plans = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder("一、重点任务\n");
      for (int clause = 0; clause < 20; clause++) {
        text.append("（").append("一二三四五六七八九十".charAt(clause % 10)).append("）加强工作\n");
        for (int letter = 0; letter < 80; letter++) {
          text.append((char) ('一' + random.nextInt(3000)));
        }
        text.append("。\n");
      }
      plans.add(HandmadePlans.plan("第" + i + "市", text.toString()));
    }
    plans.add(HandmadePlans.plan("云湖市", TASKS));
    plans.add(HandmadePlans.plan("澜江市", TASKS));

    assertThat(SharedClauses.of(plans)).hasSize(2);
  }
}
