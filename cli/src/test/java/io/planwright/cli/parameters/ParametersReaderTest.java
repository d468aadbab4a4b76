package io.planwright.cli.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.cli.console.Language;
import io.planwright.cli.console.Messages;
import io.planwright.model.Instrument;
import io.planwright.model.Metadata.Level;
import io.planwright.model.TargetKind;
import io.planwright.templates.parameters.Amount;
import io.planwright.templates.parameters.AnnexKind;
import io.planwright.templates.parameters.IncentivePlan;
import io.planwright.templates.parameters.IndicatorPlan;
import io.planwright.templates.parameters.Open;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.PlanParameters;
import io.planwright.templates.parameters.YearValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ParametersReaderTest {
  private final ParametersReader reader = new ParametersReader();
  private final Messages chinese = Messages.in(Language.CHINESE);

  @Test
  void whatPeopleWriteIsUnderstood() throws UnfitParametersException {
    PlanParameters plan =
        read(
            """
            地区: 东屏区
            层级: 区县
            期间: 2026—2028年
            印发:
              通知: 是
              成文日期: 2026年3月5日
              主送: 各街道办事处
            依据:
              - 名称: 《云湖市科技创新规划》
            指标:
              - 名称: 高新技术企业数量
                单位: 家
                基期: {年: 2025年, 值: 120家}
                目标: {2028: 200—210, 2026: 140}
                力争: {2028: 【待填：力争值】}
                责任单位: 区科技局
              - 名称: 发明专利授权量
                单位: 件
                方式: 新增
                口径: 左右
                目标: {每年: 60}
            政策:
              - 对象: 首次通过认定的高新技术企业
                方式: 补贴
                金额: 15-20万元
                分担: {市财政: 1‰, 区财政: 99.9%}
            附件: 任务分解表
            """);

    assertThat(plan.place().level()).isEqualTo(Level.COUNTY);
    assertThat(plan.period()).isEqualTo(new Period(2026, 2028));
    assertThat(plan.issue().notice()).isTrue();
    assertThat(plan.issue().date()).isEqualTo(LocalDate.of(2026, 3, 5));
    assertThat(plan.issue().recipients()).containsExactly("各街道办事处");
    assertThat(plan.basis().getFirst().title()).isEqualTo("云湖市科技创新规划");
    IndicatorPlan count = plan.indicators().getFirst();
    assertThat(count.baseline().year()).isEqualTo(2025);
    assertThat(count.path())
        .containsExactly(
            new YearValue(2026, amount("140")),
            new YearValue(2028, new Amount(new BigDecimal("200"), new BigDecimal("210"))));
    assertThat(count.stretch()).containsExactly(new YearValue(2028, null));
    assertThat(count.units()).containsExactly("区科技局");
    IndicatorPlan added = plan.indicators().get(1);
    assertThat(added.kind()).isEqualTo(TargetKind.INCREMENT);
    assertThat(added.perYear()).isTrue();
    assertThat(added.path()).containsExactly(new YearValue(null, amount("60")));
    IncentivePlan money = plan.incentives().getFirst();
    assertThat(money.instrument()).isEqualTo(Instrument.SUBSIDY);
    assertThat(money.amountYuan()).isEqualTo("150000");
    assertThat(money.capYuan()).isEqualTo("200000");
    assertThat(money.sharing().getFirst().percent()).isEqualTo("0.1");
    assertThat(plan.annexes()).containsExactly(AnnexKind.ALLOCATION);
    assertThat(plan.safeguards()).isEmpty();
    assertThat(plan.closing()).isNull();
  }

  @Test
  void jsonIsReadTheSameWay() throws UnfitParametersException {
    PlanParameters plan =
        read(
            """
            {"地区": "东屏区", "期间": 2026, "标题": null,
             "指标": [{"名称": "甲", "单位": "%", "目标": {"2026": 2.75}}],
             "印发": {"通知": true}}
            """);

    assertThat(plan.place().name()).isEqualTo("东屏区");
    assertThat(plan.title()).isEqualTo(Open.WORD);
    assertThat(plan.indicators().getFirst().path().getFirst().value()).isEqualTo(amount("2.75"));
    assertThat(plan.issue().notice()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // names of keys
        "'发布: 甲' | 1:1 |  | 没有“发布”这个键；可写：模板、地区",
        "'印发: {主送机关: 甲}' | 1:6 | 印发 | 没有“主送机关”这个键，是不是“主送”？",
        "'指标: [{名称: 甲, 责任部门: 乙}]' | 1:14 | 指标[1] | 是不是“责任单位”？",
        "'指标: [{单位: 家}]' | 1:6 | 指标[1] | 缺少“名称”",
        "'指标: [{名称: 待填}]' | 1:11 | 指标[1] | 缺少“名称”",
        "'指标: [{名称: \"\"}]' | 1:11 | 指标[1] | 缺少“名称”",
        "'地区: 甲\n地区: 乙' | 2:1 |  | “地区”写了两次",
        "'? [甲]\n: 乙' | 1:3 |  | 这里的键应是一个词",
        // where a list, keys or a word are wanted
        "'- 甲' | 1:1 |  | 这里应是一组键，不是列表",
        "'东屏区' | 1:1 |  | “东屏区”应是一组键",
        "'印发: 是' | 1:5 | 印发 | “是”应是一组键；可写：通知",
        "'依据: {名称: 甲}' | 1:5 | 依据 | 这里应是列表",
        "'地区: [甲]' | 1:5 | 地区 | 这里应是文字",
        "'层级: [甲]' | 1:5 | 层级 | 这里应是一个词；可写：国家、省、市",
        "'指标: [{名称: 甲, 目标: 5}]' | 1:18 | 指标[1].目标 | “5”应写成分年的数",
        "'指标: [{名称: 甲, 分解: 5}]' | 1:18 | 指标[1].分解 | “5”应是一组地名",
        "'指标: [{名称: 甲, 分解: {乙: 5}}]' | 1:22 | 指标[1].分解.乙 | “5”应写成分年的数",
        "'政策: [{对象: 甲, 方式: 奖励, 分担: 各半}]' | 1:26 | 政策[1].分担 | “各半”应写成各方的比例",
        // values
        "'层级: 区' | 1:5 | 层级 | 没有“区”这个选项，是不是“区县”？可写：国家、省、市、区县、园区、乡镇",
        "'期间: 2028-2026' | 1:5 | 期间 | 不是起止年份；应写成 2026-2028",
        "'期间: 三年' | 1:5 | 期间 | “三年”不是起止年份",
        "'地区: true' | 1:5 | 地区 | 请加引号",
        "'印发: {成文日期: 2026-02-30}' | 1:12 | 印发.成文日期 | 没有这一天",
        "'印发: {成文日期: 三月五日}' | 1:12 | 印发.成文日期 | 应写成 2026-03-15",
        "'指标: [{名称: 甲, 目标: {2026: 二百}}]' | 1:25 | 指标[1].目标.2026 | “二百”不是数；应写成 140",
        "'指标: [{名称: 甲, 目标: {2026: 1e999}}]' | 1:25 | 指标[1].目标.2026 | 不是数",
        "'指标: [{名称: 甲, 目标: {2026: .inf}}]' | 1:25 | 指标[1].目标.2026 | 不是数",
        "'指标: [{名称: 甲, 目标: {2026: 450-400}}]' | 1:25 | 指标[1].目标.2026 | 后一个数应大于前一个",
        "'指标: [{名称: 甲, 单位: 家, 目标: {2026: 5件}}]' | 1:32 | 指标[1].目标.2026 | 单位“件”与“单位”一栏的“家”不同",
        "'指标: [{名称: 甲, 目标: {明年: 5}}]' | 1:19 | 指标[1].目标 | “明年”不是年份",
        "'指标: [{名称: 甲, 目标: {每年: 5, 2026: 6}}]' | 1:18 | 指标[1].目标 | “每年”不能与年份同时写",
        "'指标: [{名称: 甲, 目标: {2026年: 5, 2026: 6}}]' | 1:29 | 指标[1].目标 | “2026”写了两次",
        "'期间: 2026\n指标: [{名称: 甲, 目标: {2027: 5}}]' | 2:19 | 指标[1].目标 | 2027 年不在期间 2026—2026 之内",
        "'指标: [{名称: 甲, 基期: {年: 2026}, 目标: {2026: 5}}]' | 1:18 | 指标[1].基期 | 应早于第一个目标年",
        "'指标: [{名称: 甲, 分解: {乙: {基数: 5}}}]' | 1:23 | 指标[1].分解.乙 | “基数”不是年份",
        "'政策: [{对象: 甲, 方式: 奖励, 金额: 20}]' | 1:26 | 政策[1].金额 | “20”不是金额；应写成 20万元",
        "'政策: [{对象: 甲, 方式: 奖励, 金额: 0万元}]' | 1:26 | 政策[1].金额 | 是零",
        "'政策: [{对象: 甲, 方式: 奖励, 比例: 50}]' | 1:26 | 政策[1].比例 | “50”不是比例",
        "'政策: [{对象: 甲, 方式: 奖励, 金额: 5元, 比例: 5%}]' | 1:34 | 政策[1].比例 | 只能写一个",
        "'政策: [{对象: 甲, 方式: 奖励, 金额: 5元, 上限: 9元}]' | 1:34 | 政策[1].上限 | 要用“每”写明",
        "'政策: [{对象: 甲, 方式: 奖励, 上限: 5元—9元}]' | 1:26 | 政策[1].上限 | 上限只能写一个数",
        "'政策: [{对象: 甲, 方式: 奖励, 分担: {市: 50%, 区: 60%}}]' | 1:26 | 政策[1].分担 | 合计 110%",
        "'政策: [{对象: 甲, 方式: 奖励, 分担: {市: 150%}}]' | 1:30 | 政策[1].分担.市 | 不超过 100%",
        "'附则: {施行日期: 2026-05-01, 有效期至: 2026-04-01}' | 1:30 | 附则.有效期至 | 早于施行日期",
        "'附件: [主要指标表, 主要指标表]' | 1:5 | 附件 | 写了两次",
        // punctuation and signs
        "'地区：东屏区\n层级: 区县' | 1:3 |  | “地区”后面应是英文冒号加一个空格",
        "'地区：东屏区' | 1:1 |  | “地区”后面应是英文冒号加一个空格",
        "'指标: [{名称: 甲, 目标: {2026：5}}]' | 1:19 | 指标[1].目标 | 用了中文标点",
        "'指标:\n\t- 名称: 甲' | 2:1 |  | 不能用制表符",
        "'地区: \"东屏区' | 1:5 |  | 没有配对",
        "'附件: [主要指标表\n' | 1:5 |  | 没有配对",
        "'地区: @甲' | 1:5 |  | 不能以“@”开头",
        "'地区: 甲: 乙' | 1:6 |  | 多了一个冒号",
        "'地区: &a 甲' | 1:5 |  | 不支持 & 和 * 引用",
        "'地区: !a 乙' | 1:5 |  | 不支持类型标记",
        "'地区: 甲\n---\n地区: 乙' | 2:1 |  | 一个文件里只能有一份参数",
        "'' | 1:1 |  | 文件里没有参数",
        "'# 注释' | 1:1 |  | 文件里没有参数",
      })
  void mistakesAreToldWithTheirPlace(String file, String place, String path, String words) {
    List<Mistake> mistakes = mistakes(file);

    assertThat(mistakes).hasSize(1);
    Mistake mistake = mistakes.getFirst();
    assertThat(mistake.at().line() + ":" + mistake.at().column()).isEqualTo(place);
    assertThat(mistake.path()).isEqualTo(path == null ? "" : path);
    assertThat(mistake.text(chinese, "方案.yaml")).startsWith("方案.yaml 第").contains(words);
  }

  @Test
  void allMistakesOfAFileAreToldInItsOrder() {
    List<Mistake> mistakes =
        mistakes(
            """
            层级: 州
            指标:
              - 名称: 甲
                目标: {2026: 多, 2027: 少}
              - 单位: 家
            期间: 无
            """);

    assertThat(mistakes)
        .extracting(mistake -> mistake.at().line() + " " + mistake.path())
        .containsExactly("1 层级", "4 指标[1].目标.2026", "4 指标[1].目标.2027", "5 指标[2]", "6 期间");
  }

  @Test
  void ofVeryManyMistakesTheFirstAreShown() {
    String file = "依据:\n" + "  - {名称: 甲, 号: 乙}\n".repeat(500);

    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            UnfitParametersException.class,
            e -> {
              assertThat(e.mistakes()).hasSize(500);
              assertThat(e.lines(chinese, "方案.yaml")).hasSize(61).last().asString().contains("440");
            });
  }

  @Test
  void fiveHundredIndicatorsAreNoTrouble() throws UnfitParametersException {
    String file = "指标:\n" + "  - {名称: 高新技术企业数量, 单位: 家, 目标: {2026: 140}}\n".repeat(500);

    assertThat(read(file).indicators()).hasSize(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "- ", "? ", "a: [", "{a: "})
  void nestingIsBounded(String sign) {
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(mistakes(sign.repeat(100_000))).isNotEmpty());
  }

  @Test
  void aliasesThatMultiplyAreRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }

    assertThat(mistakes(bomb.toString())).hasSize(1);
  }

  @Test
  void damageIsToldAndNeverThrown() {
    Random random = new Random(5);
    for (int round = 0; round < 1500; round++) {
      StringBuilder file = new StringBuilder(ParametersWriter.write(RandomParameters.any(round)));
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        int at = random.nextInt(file.length());
        int end = Math.min(file.length(), at + random.nextInt(6));
        String signs = ":：-[]{}\"'#&*!|>%@`\t\n ,，0é年待填\u0000\ufeff\ud840";
        int sign = random.nextInt(signs.length());
        file.replace(at, end, signs.substring(sign, sign + 1));
      }
      byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
      try {
        assertThat(reader.read(bytes)).isNotNull();
      } catch (UnfitParametersException e) {
        assertThat(e.lines(chinese, "方案.yaml")).isNotEmpty().noneMatch(String::isBlank);
      }
    }
  }

  @Test
  void theExampleOfTheDocumentationIsReadAndHasEveryKey() throws IOException {
    String page = Files.readString(Path.of("../docs/params.md"));
    int start = page.indexOf("```yaml\n") + 8;
    String example = page.substring(start, page.indexOf("```", start));

    assertThatCode(() -> read(example)).doesNotThrowAnyException();
    assertThat(FileKeys.ALL_NAMES)
        .hasSizeGreaterThan(40)
        .allSatisfy(
            key -> {
              assertThat(example).containsPattern("(^|[\\s{-])" + key + ": ?");
              assertThat(page.substring(0, start)).contains("`" + key);
            });
  }

  private List<Mistake> mistakes(String file) {
    try {
      read(file == null ? "" : file);
    } catch (UnfitParametersException e) {
      return e.mistakes();
    }
    throw new AssertionError("nothing wrong with: " + file);
  }

  private PlanParameters read(String file) throws UnfitParametersException {
    return reader.read(file.getBytes(StandardCharsets.UTF_8));
  }

  private static Amount amount(String number) {
    return new Amount(new BigDecimal(number));
  }
}
