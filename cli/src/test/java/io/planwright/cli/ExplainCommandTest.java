package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ExplainCommandTest {

  @Test
  void everyNumberIsShownWithItsRule() throws IOException {
    Run run = explain();

    assertThat(run.exitCode()).isZero();
    Golden.check("explain/table.zh.txt", run.output());
  }

  @Test
  void rejectedNumbersCanBeShownAlone() {
    assertThat(explain("--rejected").output())
        .contains("reject.document-number", "⟦7号⟧", "共 1 个数字")
        .doesNotContain("target.level");
  }

  @Test
  void aRuleStandsForThoseBelowIt() {
    assertThat(explain("--rule", "target").output())
        .contains("target.level", "target.baseline")
        .doesNotContain("incentive.fixed");
    assertThat(explain("--rule", "target.lev").exitCode()).isEqualTo(1);
  }

  @Test
  void jsonHoldsTheSame() {
    JsonNode json = JsonMapper.builder().build().readTree(explain("-f", "json").output());

    assertThat(json.get("decisions")).hasSize(4);
    JsonNode first = json.get("decisions").get(0);
    assertThat(first.get("number").asString()).isEqualTo("212家");
    assertThat(first.get("role").asString()).isEqualTo("part");
    assertThat(first.get("ruleId").asString()).isEqualTo("target.baseline");
    assertThat(
            HandmadePlan.TEXT.substring(
                first.get("numberSpan").get("start").asInt(),
                first.get("numberSpan").get("end").asInt()))
        .isEqualTo("212家");
  }

  @Test
  void aTextWithoutNumbersEndsWithOne() {
    Run run = new Run.Setting().reading(HandmadeEngine.EMPTY).run("explain", "-");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).isEmpty();
    assertThat(run.errors()).isEqualTo("没有符合条件的数字\n");
  }

  private static Run explain(Object... options) {
    Object[] all = new Object[options.length + 2];
    all[0] = "explain";
    all[1] = "-";
    System.arraycopy(options, 0, all, 2, options.length);
    return new Run.Setting().reading(HandmadePlan.TEXT).run(all);
  }
}
