package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.templates.TemplateSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DraftCommandTest {
  private static final StandardEngine ENGINE = new StandardEngine(Locale.SIMPLIFIED_CHINESE);

  @TempDir private Path folder;
  private Path params;

  @BeforeEach
  void writeParameters() throws IOException {
    params = Files.write(folder.resolve("参数.yaml"), TemplateSet.ACTION_PLAN.sample());
  }

  private static Run run(Object... arguments) {
    return new Run.Setting().with(ENGINE).run(arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "html", "txt"})
  void writesEachFormatAndReadsItBack(String ending) throws IOException {
    Path out = folder.resolve("方案." + ending);

    Run run = run("draft", params, "--out", out, "--verify");

    assertThat(run.errors()).contains("已写入", "读回核对：25 项参数读回 25 项").doesNotContain("未读回");
    assertThat(run.exitCode()).isZero();
    assertThat(Files.size(out)).isPositive();
  }

  @Test
  void printsPlainTextWithoutAFile() {
    Run run = run("draft", params);

    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .contains("　　二、主要目标")
        .contains("到2028年，全区高新技术企业数量由2025年的86家增加到128家以上，力争达到135家以上")
        .contains("合计\t86\t98\t112\t128");
  }

  @Test
  void givesTheSameBytesForTheSameParameters() throws IOException {
    run("draft", params, "--out", folder.resolve("一.docx"));
    run("draft", params, "--out", folder.resolve("二.docx"));

    assertThat(folder.resolve("一.docx")).hasSameBinaryContentAs(folder.resolve("二.docx"));
  }

  @Test
  void writesSourcesAsCommentsUnlessToldNot() throws IOException {
    Path with = folder.resolve("一.docx");
    Path without = folder.resolve("二.docx");
    run("draft", params, "--out", with);
    run("draft", params, "--out", without, "--no-notes");

    assertThat(comments(with))
        .containsExactly("云湖市各区2028年目标为95—170家，中位数126家", "云湖市各区为15万元—30万元，中位数20万元");
    assertThat(comments(without)).isEmpty();
  }

  private static List<String> comments(Path file) throws IOException {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      return Stream.of(document.getComments()).map(one -> one.getText().strip()).toList();
    }
  }

  @Test
  void listsWhatIsStillOpen() throws IOException {
    Files.writeString(
        params,
        """
        地区: 东屏区
        主题: 高新技术企业培育
        期间: 2026-2028
        印发: {通知: 否}
        指标:
          - 名称: 高新技术企业数量
            单位: 家
            目标: {2028: 待填}
        政策:
          - 对象: 首次通过认定的高新技术企业
            方式: 奖励
            金额: 待填
        """);

    Run run = run("draft", params);

    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .contains("到2028年，全区高新技术企业数量达到【待填：2028年高新技术企业数量】家以上。")
        .contains("（一）对首次通过认定的高新技术企业，给予【待填：首次通过认定的高新技术企业的金额】奖励。");
    assertThat(run.errors()).contains("还有 2 处待填", "2028年高新技术企业数量", "首次通过认定的高新技术企业的金额");
  }

  @ParameterizedTest
  @ValueSource(strings = {"三年行动方案", "实施方案", "若干措施"})
  void showsListsThatAreOpenAsAWhole(String template) throws IOException {
    Files.writeString(
        params,
        """
        地区: 东屏区
        主题: 高新技术企业培育
        期间: 2026-2028
        印发: {通知: 是, 主送: 待填, 抄送: 待填}
        依据: 待填
        指标: 待填
        任务:
          - 待填
          - {板块: 梯次培育行动, 任务项: 待填}
          - 板块: 平台提升行动
            任务项: [{名称: 建强平台, 举措: [待填], 牵头: [区科技局, 待填], 配合: 待填}]
        政策: [待填]
        保障: 待填
        附件: 待填
        """);

    Run run = run("draft", params, "--template", template);

    assertThat(run.exitCode()).isZero();
    for (String open :
        List.of(
            "主送机关",
            "抄送机关",
            "依据",
            "2028年指标",
            "梯次培育行动的任务",
            "建强平台的举措",
            "建强平台的牵头单位",
            "建强平台的配合单位",
            "政策的对象",
            "保障措施",
            "附件")) {
      assertThat(run.output()).contains("【待填：" + open + "】");
      assertThat(run.errors()).contains("  " + open);
    }
  }

  @Test
  void saysWhatContradictsEachOtherAndDraftsAllTheSame() throws IOException {
    Files.writeString(
        params,
        """
        地区: 东屏区
        主题: 高新技术企业培育
        期间: 2026-2028
        印发: {通知: 否}
        指标:
          - 名称: 高新技术企业数量
            单位: 家
            基期: {年: 2025, 值: 120}
            目标: {2026: 150, 2027: 140, 2028: 200}
            力争: {2028: 190}
            分解:
              城东街道: {基期: 70, 2026: 80, 2028: 110}
              望溪镇: {基期: 50, 2026: 70, 2028: 100}
          - 名称: 研发机构覆盖率
            单位: "%"
            目标: {2028: 120}
          - 名称: 新产品产值
            单位: 亿元
            基期: {年: 2026, 值: 10}
            目标: {2028: 20}
          - {名称: 研发机构覆盖率, 单位: "%", 目标: {2028: 90}}
        任务:
          - 板块: 梯次培育行动
            任务项: [{名称: 建强平台, 举措: 建强平台, 牵头: 区科技局, 时限: 2029年6月}]
        """);

    Run run = run("draft", params);

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).contains("全区高新技术企业数量由2025年的120家增加到200家以上");
    assertThat(run.errors().lines().filter(line -> line.contains("请核对")))
        .containsExactly(
            "planwright：请核对：高新技术企业数量：2028年各地分解合计 210家，目标是 200家",
            "planwright：请核对：高新技术企业数量：2028年力争 190家，比目标 200家 还低",
            "planwright：请核对：研发机构覆盖率：120% 超过 100%",
            "planwright：请核对：新产品产值：基期 2026年不早于期间的第一年 2026年",
            "planwright：请核对：研发机构覆盖率列了两次",
            "planwright：请核对：建强平台：时限 2029年6月 不在期间 2026—2028年之内");
  }

  @Test
  void leavesOutWhatNobodyAsksFor() throws IOException {
    Files.writeString(params, "{地区: 东屏区, 主题: 高新技术企业培育, 期间: 2026, 指标: [], 任务: []}");

    Run run = run("draft", params);

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).contains("东屏区高新技术企业培育行动方案").doesNotContain("目标", "任务", "政策", "附件");
  }

  @Test
  void refusesWrongParametersWithEveryPlace() throws IOException {
    Files.writeString(
        params, "地区: 东屏区\n期间: 2026-2028\n指标:\n  - 名称: 甲\n    目标: {2027: 二百}\n标提: 乙\n");
    Path out = folder.resolve("方案.docx");
    Files.writeString(out, "旧");

    Run run = run("draft", params, "--out", out);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("第5行", "指标[1].目标.2027", "第6行", "是不是“标题”", "2 处错误，没有起草");
    assertThat(out).hasContent("旧");
  }

  @Test
  void draftsFiveHundredIndicators() throws IOException {
    StringBuilder many = new StringBuilder("地区: 东屏区\n期间: 2026-2028\n附件: [主要指标表]\n指标:\n");
    for (int i = 1; i <= 500; i++) {
      many.append("  - {名称: 第")
          .append(i)
          .append("类企业数量, 单位: 家, 目标: {2028: ")
          .append(i)
          .append("}}\n");
    }
    Files.writeString(params, many);

    Run run = run("draft", params, "--out", folder.resolve("方案.docx"));

    assertThat(run.exitCode()).isZero();
  }

  @Test
  void draftsWithTemplatesOfTheUsers() throws IOException {
    Path mine = folder.resolve("我的模板");
    assertThat(run("draft", "templates", "若干措施", "--out", mine).exitCode()).isZero();
    assertThat(run("draft", "templates", "若干措施", "--out", mine).errors()).contains("已经存在，不会覆盖");
    Files.writeString(
        mine.resolve("template.ftl"), "@方案\n@标题 ${title}\n\n# 本地写法\n\n${place.our}自有模板。\n");

    Run run = run("draft", params, "--template", mine);

    assertThat(run.output()).contains("东屏区高新技术企业培育三年行动方案", "一、本地写法", "我区自有模板。");
  }

  @Test
  void namesTemplateLineAndVariable() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("我的模板"));
    Files.writeString(mine.resolve("template.ftl"), "@方案\n@标题 ${title}\n\n${indicatorz}\n");
    Path out = folder.resolve("方案.docx");

    Run run = run("draft", params, "-t", mine, "-o", out);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("模板 template.ftl 第 4 行：没有 indicatorz 这个变量");
    assertThat(out).doesNotExist();
  }

  @Test
  void namesWhatATemplateMayNotWrite() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("我的模板"));
    Files.writeString(mine.resolve("template.ftl"), "@方案\n@题目 甲\n");

    assertThat(run("draft", params, "-t", mine).errors()).contains("第 2 行：没有 @题目 这个标记");
  }

  @Test
  void refusesNamesItDoesNotKnow() {
    assertThat(run("draft", params, "-o", folder.resolve("方案.pages")).errors())
        .contains("文件名请以 .docx、.html、.md、.txt 结尾");
    assertThat(run("draft", params, "-t", "五年规划").errors())
        .contains("没有“五年规划”这套模板", "三年行动方案、实施方案、若干措施、通知");
    assertThat(run("draft", params, "-o", params + ".txt").exitCode()).isZero();
    assertThat(run("draft", "templates", "五年规划").exitCode()).isEqualTo(2);
    assertThat(run("draft").exitCode()).isEqualTo(2);
  }

  @Test
  void neverWritesOverItsParameters() throws IOException {
    Path text = Files.write(folder.resolve("参数.txt"), Files.readAllBytes(params));

    Run run = run("draft", text, "-o", text);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(Files.readString(text, StandardCharsets.UTF_8)).contains("地区: 东屏区");
  }

  @Test
  void listsTheSets() {
    assertThat(run("draft", "templates").output()).contains("三年行动方案\t", "实施方案\t", "若干措施\t", "通知\t");
  }
}
