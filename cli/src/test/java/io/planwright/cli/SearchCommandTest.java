package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans go from files into an index, and a person finds clauses in it. */
final class SearchCommandTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final String YUNHU =
      """
      云湖市高新技术企业培育三年行动计划（2024—2026年）
      一、主要目标
      到2026年，全市高新技术企业达到400家以上。
      二、政策支持
      对首次认定的高新技术企业，给予10万元奖励。（责任单位：市科技局、市财政局）
      """;

  private static final String LANSHUI =
      """
      岚水县支持企业创新若干措施
      一、培育高企
      （一）强化奖补。对新认定的国高企，一次性奖励20万元。（责任单位：县科技局）
      （二）强化融资。开发“科创贷”等信用贷款产品。（责任单位：县金融办）
      岚水县人民政府办公室
      2024年5月20日
      """;

  @TempDir private Path folder;

  private Path plans;
  private Path index;

  @BeforeEach
  void files() throws IOException {
    plans = Files.createDirectory(folder.resolve("方案"));
    index = folder.resolve("索引");
    Files.writeString(plans.resolve("云湖.txt"), YUNHU);
    Files.writeString(plans.resolve("岚水.txt"), LANSHUI);
  }

  private static Run run(Object... arguments) {
    Engine engine = new StandardEngine(Locale.CHINESE);
    return new Run.Setting().with(engine).run(arguments);
  }

  @Test
  void whatWasIndexedIsFoundWithItsPlaceAndReference() {
    Run indexed = run("index", plans, "--index", index);
    assertThat(indexed.exitCode()).isZero();
    assertThat(indexed.errors()).contains("更新 2 个文件");

    Run found = run("search", "高企", "首次认定", "--index", index);

    assertThat(found.exitCode()).isZero();
    assertThat(found.output())
        .contains("云湖市高新技术企业培育三年行动计划（2024—2026年）", "二、政策支持", "10万元奖励")
        .contains("引用：云湖市高新技术企业培育三年行动计划（2024—2026年）[Z].")
        .contains("岚水县");
  }

  @Test
  void aSecondRunReadsOnlyWhatChanged() throws IOException {
    run("index", plans, "--index", index);
    Files.writeString(plans.resolve("岚水.txt"), LANSHUI.replace("20万元", "30万元"));

    assertThat(run("index", plans, "--index", index).errors()).contains("更新 1 个文件");

    Files.delete(plans.resolve("岚水.txt"));
    assertThat(run("index", plans, "--index", index, "--prune").errors()).contains("去掉 1 个");
    assertThat(run("search", "科创贷", "--index", index).exitCode()).isEqualTo(1);
  }

  @Test
  void factsComeAsJson() {
    run("index", plans, "--index", index);

    Run found =
        run(
            "search",
            "--in",
            "incentives",
            "--amount",
            ">=15万",
            "--sort",
            "value",
            "-f",
            "json",
            "--index",
            index);

    JsonNode result = MAPPER.readTree(found.output());
    assertThat(result.at("/total").asInt()).isOne();
    assertThat(result.at("/hits/0/incentives/0/amountYuan").asInt()).isEqualTo(200_000);
    assertThat(result.at("/hits/0/region").asString()).isEqualTo("岚水县");
    assertThat(result.at("/facets/instrument/奖励").asInt()).isOne();
  }

  @Test
  void wrongQueriesAreShownWhereTheyAreWrong() {
    run("index", plans, "--index", index);

    Run wrong = run("search", "高企 地域:云湖市", "--index", index);

    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.errors()).contains("地域").contains("是不是 地区").contains("     ^^^^");
    assertThat(run("search", "高企 AND", "--index", index).exitCode()).isEqualTo(2);
    assertThat(run("search", "高企", "-f", "xlsx", "--index", index).exitCode()).isEqualTo(2);
  }

  @Test
  void hitsComeAsTableRowsWithClauseAndReference() throws IOException {
    run("index", plans, "--index", index);

    Run csv = run("search", "首次认定", "--in", "incentives", "-f", "csv", "--index", index);
    assertThat(csv.output().lines().findFirst().orElseThrow())
        .contains("trigger", "amountYuan", "headings", "clauseText", "reference");
    assertThat(csv.output()).contains("云湖市", "100000", "二、政策支持").contains("岚水县", "200000");

    Path sheet = folder.resolve("条款.xlsx");
    Run workbook = run("search", "首次认定", "-o", sheet, "--index", index);
    assertThat(workbook.exitCode()).isZero();
    try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(sheet))) {
      assertThat(read.getSheetAt(0).getSheetName()).isEqualTo("检索结果");
      assertThat(read.getSheetAt(0).getPhysicalNumberOfRows()).isEqualTo(3);
      assertThat(read.getSheetAt(0).getPaneInformation().isFreezePane()).isTrue();
    }
  }

  @Test
  void whyAndWhatWasMeantAreSaidInWords() {
    run("index", plans, "--index", index);

    assertThat(run("search", "国高企", "--explain", "--index", index).output())
        .contains("因为“国高企")
        .contains("写作同义词“高新技术企业”");
    Run meant = run("search", "科创待", "--index", index);
    assertThat(meant.errors()).contains("您要找的是不是 科创贷（1 条）");
    Run without = run("search", "科创贷", "--year", "2031", "--index", index);
    assertThat(without.exitCode()).isEqualTo(1);
    assertThat(without.errors()).contains("去掉一个条件就有：科创贷（1 条）");
  }

  @Test
  void similarClausesAreFoundByPathTitleOrId() {
    run("index", plans, "--index", index);

    Run byHeading = run("similar", "云湖.txt#政策支持", "--index", index);
    assertThat(byHeading.exitCode()).isZero();
    assertThat(byHeading.output()).contains("岚水县支持企业创新若干措施", "（一）强化奖补", "相近 ");

    String hit = run("search", "首次认定", "地区:云湖市", "--index", index).output();
    String id = hit.substring(hit.indexOf("编号 ") + 3).lines().findFirst().orElseThrow();
    assertThat(run("similar", id, "--index", index).output()).isEqualTo(byHeading.output());

    Run noClause = run("similar", "云湖市高新技术企业", "--index", index);
    assertThat(noClause.exitCode()).isEqualTo(2);
    assertThat(noClause.errors()).contains("没有指明条款", "二、政策支持");
    assertThat(run("similar", "火星#一", "--index", index).errors()).contains("没有 火星 这份文件", "岚水.txt");
  }

  @Test
  void placesAreComparedFromTheIndexAsFromTheFiles() {
    run("index", plans, "--index", index);

    Run fromIndex = run("compare", "incentives", "--trigger", "首次认定", "--index", index);
    Run fromFiles = run("compare", "incentives", "--trigger", "首次认定", plans);

    assertThat(fromIndex.output()).isEqualTo(fromFiles.output()).contains("云湖市", "岚水县");
    assertThat(run("compare", "incentives", "--trigger", "首次认定").exitCode()).isEqualTo(2);
  }

  @Test
  void aMissingIndexIsSaidWithItsRemedy() {
    Run missing = run("search", "高企", "--index", index);

    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.errors()).contains("planwright index");
  }

  @Test
  void aFileThatCannotBeReadDoesNotKeepTheOthersOut() throws IOException {
    Files.write(plans.resolve("坏.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1'});

    Run indexed = run("index", plans, "--index", index);

    assertThat(indexed.exitCode()).isEqualTo(2);
    assertThat(indexed.errors()).contains("坏.pdf").contains("更新 2 个文件");
  }
}
