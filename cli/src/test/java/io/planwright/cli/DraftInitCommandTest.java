package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.parameters.ParametersReader;
import io.planwright.cli.parameters.UnfitParametersException;
import io.planwright.model.Metadata.Level;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.Open;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.PlanParameters;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DraftInitCommandTest {
  private static final Path SAMPLES = Path.of("../samples");
  private static final Path YUNHU = SAMPLES.resolve("01-yunhu-gaoqi/plan.txt");
  private static final Path LINGCHUAN = SAMPLES.resolve("13-lingchuan-wangye-gaoqi/plan.html");
  private static final StandardEngine ENGINE = new StandardEngine(Locale.SIMPLIFIED_CHINESE);

  @TempDir private Path folder;

  @Test
  void withoutModelsEverythingIsOpen() throws UnfitParametersException {
    Run run = run("draft", "init", "--region", "东屏区", "--period", "2026-2028");
    PlanParameters plan = read(run);

    assertThat(run.exitCode()).isZero();
    assertThat(plan.place().name()).isEqualTo("东屏区");
    assertThat(plan.place().level()).isEqualTo(Level.COUNTY);
    assertThat(plan.period()).isEqualTo(new Period(2026, 2028));
    assertThat(plan.template()).isEqualTo("三年行动方案");
    assertThat(plan.indicators()).containsExactly(IndicatorPlan.OPEN);
    assertThat(run.output()).contains("指标: 待填");
  }

  @Test
  void peersGiveIndicatorsAndIncentivesButNoValues() throws UnfitParametersException {
    Path index = index();
    Run run = run("draft", "init", "-r", "东屏区", "-p", "2026-2028", "--index", index);
    PlanParameters plan = read(run);

    assertThat(plan.indicators()).isNotEmpty();
    assertThat(plan.indicators().stream().flatMap(DraftInitCommandTest::values))
        .containsOnlyNulls();
    assertThat(plan.incentives()).isNotEmpty();
    assertThat(plan.incentives())
        .allMatch(one -> one.amountYuan() == null && one.capYuan() == null && one.rate() == null);
    assertThat(run.output())
        .contains("参考了 2 份规划：云湖市、苓川市")
        .contains("# 云湖市：2026年 ≥830家")
        .contains("# 苓川市：2026年 ≥1050家")
        .contains("# 合计 2026年 2 地可比（市）：范围 830～1050家，中位数 940家");
  }

  @Test
  void onlyTheNamedPeersCount() throws UnfitParametersException {
    Path index = index();
    Run run =
        run("draft", "init", "-r", "东屏区", "-p", "2026", "--index", index, "--peers", "云湖市、无名县");

    assertThat(read(run).indicators()).isNotEmpty();
    assertThat(run.output()).contains("参考了 1 份规划：云湖市").doesNotContain("# 苓川市");
    assertThat(run.errorsWith("无名县")).hasSize(1);
    Run none = run("draft", "init", "-r", "甲", "-p", "2026", "--index", index, "--peers", "无名县");
    assertThat(none.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void aPlanGivesItsBuildAndItsValuesStandInComments() throws UnfitParametersException {
    Run run = run("draft", "init", "-r", "东屏区", "-p", "2027-2029", "--like", YUNHU);
    PlanParameters plan = read(run);

    assertThat(plan.indicators()).hasSizeGreaterThan(10);
    assertThat(plan.indicators().stream().flatMap(DraftInitCommandTest::values))
        .containsOnlyNulls();
    assertThat(plan.indicators().getFirst().path())
        .extracting(one -> one.year())
        .containsExactly(2027, 2028, 2029);
    assertThat(plan.indicators().getFirst().baseline().year()).isEqualTo(2026);
    assertThat(plan.tasks()).hasSize(4);
    assertThat(plan.tasks().getFirst().tasks())
        .allMatch(task -> Open.isAmong(task.measures()) && !task.support().isEmpty());
    assertThat(plan.incentives()).allMatch(one -> one.amountYuan() == null);
    assertThat(run.output()).contains("原值 2026年").contains("原值 “首次通过认定");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-r 甲区 -p 三年 | 应写成 2026-2028",
        "-r 甲区 -p 2028-2026 | 应写成 2026-2028",
        "-r 甲区 -p 2026 --peers 乙区 | --peers 要与 --index 一起用",
        "-r 甲区 -p 2026 --index i --like f | 只能用一个",
        "-p 2026 | --region",
      })
  void wrongUsageIsSaid(String options, String words) {
    Object[] arguments =
        Stream.concat(Stream.of("draft", "init"), Stream.of(options.split(" ", -1))).toArray();
    Run run = run(arguments);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE_OR_INPUT);
    assertThat(run.errors()).contains(words);
  }

  private Path index() {
    Path index = folder.resolve("索引");
    assertThat(run("index", YUNHU, LINGCHUAN, "--index", index).exitCode()).isZero();
    return index;
  }

  private static Stream<Object> values(IndicatorPlan indicator) {
    return Stream.of(indicator.path(), indicator.stretch())
        .flatMap(List::stream)
        .map(one -> one.value());
  }

  private static Run run(Object... arguments) {
    return new Run.Setting().with(ENGINE).run(arguments);
  }

  private static PlanParameters read(Run run) throws UnfitParametersException {
    return new ParametersReader().read(run.bytes());
  }
}
