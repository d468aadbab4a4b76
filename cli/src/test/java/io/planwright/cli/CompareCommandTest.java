package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.console.Language;
import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Terminal;
import io.planwright.cli.table.DisplayWidth;
import io.planwright.model.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where comparisons come from and go to, whatever they say. */
final class CompareCommandTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String INDICATOR = "高新技术企业数量";

  @TempDir private Path folder;
  private Path plan;

  @BeforeEach
  void writePlan() throws IOException {
    plan = Files.writeString(folder.resolve("方 案.txt"), HandmadePlan.TEXT);
  }

  @Test
  void jsonHoldsWhatIsStatedWhatIsComputedAndTheCoverage() {
    JsonNode comparison = MAPPER.readTree(targets(INDICATOR).output());

    assertThat(comparison.get("comparison").asString()).isEqualTo("targets");
    assertThat(comparison.get("subject").get("id").asString())
        .isEqualTo("high_tech_enterprise_count");
    JsonNode value = comparison.get("rows").get(0).get("values").get(0);
    assertThat(value.get("amount").asInt()).isEqualTo(400);
    assertThat(value.get("computed").get("multipleOfBaseline").asString()).isEqualTo("1.89");
    assertThat(value.get("computed").get("growthPercentPerYear").asString()).isEqualTo("23.57");
    assertThat(value.get("standing").get("rank").asInt()).isEqualTo(1);
    assertThat(value.get("path").asString()).isEqualTo(plan.toString());
    assertThat(comparison.get("coverage").get("documents")).hasSize(2);
    assertThat(comparison.get("coverage").get("documents").get(1).get("state").asString())
        .isEqualTo("not_a_plan");
  }

  @Test
  void anUnknownIndicatorEndsWithTheNearestOnes() {
    Run run = targets("高新技木企业");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).isEmpty();
    assertThat(run.errors()).contains("没有“高新技木企业”这个指标", "high_tech_enterprise_count");
  }

  @Test
  void aFileThatCannotBeReadStopsNothingAndIsNamed() throws IOException {
    Path bad = Files.writeString(folder.resolve("坏.txt"), HandmadeEngine.UNREADABLE);

    Run run = Run.of("compare", "targets", folder, "-i", INDICATOR, "-f", "json");

    assertThat(run.exitCode()).isEqualTo(2);
    JsonNode comparison = MAPPER.readTree(run.output());
    assertThat(comparison.get("rows")).hasSize(1);
    JsonNode unread = comparison.get("coverage").get("unread");
    assertThat(unread).hasSize(1);
    assertThat(unread.get(0).get("path").asString()).isEqualTo(bad.toString());
    assertThat(run.errors()).contains("FILE_NOT_TEXT");
  }

  @Test
  void aMissingFileIsNamed() {
    Run run = Run.of("compare", "targets", plan, folder + "/没有.txt", "-i", INDICATOR, "-f", "json");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(MAPPER.readTree(run.output()).get("coverage").get("unread")).hasSize(1);
  }

  @Test
  void theNumberOfJobsNeverShows() throws IOException {
    Files.writeString(folder.resolve("另.txt"), HandmadePlan.TEXT);
    String one = Run.of("compare", "duties", folder, "-f", "json", "-j", "1").output();

    assertThat(Run.of("compare", "duties", folder, "-f", "json", "-j", "4").output())
        .isEqualTo(one);
  }

  @Test
  void aWorkbookHoldsNumbersAFilterAndLinksToTheSources() throws IOException {
    Path out = folder.resolve("对比.xlsx");

    Run run = Run.of("compare", "targets", plan, "-i", INDICATOR, "-o", out);

    assertThat(run.exitCode()).as(run.errors()).isZero();
    try (InputStream stream = Files.newInputStream(out);
        XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
      XSSFSheet matrix = workbook.getSheet("对比");
      assertThat(matrix.getRow(0).getCell(1).getStringCellValue()).isEqualTo("2026 确定");
      assertThat(matrix.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(400);
      assertThat(matrix.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(430);
      XSSFSheet values = workbook.getSheet("数值");
      assertThat(values.getPaneInformation().isFreezePane()).isTrue();
      assertThat(values.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
      XSSFRow row = values.getRow(1);
      List<String> headers = texts(values.getRow(0));
      assertThat(row.getCell(headers.indexOf("可比数值")).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(row.getCell(headers.indexOf("原文")).getStringCellValue()).contains("400家");
      assertThat(row.getCell(headers.indexOf("来源文件")).getHyperlink().getAddress())
          .isEqualTo("./%E6%96%B9%20%E6%A1%88.txt");
    }
    byte[] first = Files.readAllBytes(out);
    Run.of("compare", "targets", plan, "-i", INDICATOR, "-o", out);
    assertThat(Files.readAllBytes(out)).isEqualTo(first);
  }

  @Test
  void csvIsOneSheetThatExcelReads() {
    String csv = Run.of("compare", "incentives", plan, "-t", "首次认定", "-f", "csv").output();

    assertThat(csv).startsWith("\uFEFFrowKind,region,level,trigger,");
    assertThat(csv.lines().skip(1))
        .hasSize(3)
        .first()
        .asString()
        .startsWith("incentive,澄湾区,county,首次认定的高新技术企业,奖励,fixed,100000,");
    assertThat(csv).contains("\r\ncoverage,");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 140})
  void noLineIsWiderThanTheTerminal(int width) {
    Terminal terminal = new Terminal(width, true, true, false);
    for (Language language : Language.values()) {
      List<String> lines = new ArrayList<>();
      for (List<String> words :
          List.of(
              List.of("targets", "-i", INDICATOR),
              List.of("incentives", "-t", "首次认定"),
              List.of("duties"))) {
        List<Object> arguments = new ArrayList<>(List.of("compare"));
        arguments.addAll(words);
        arguments.add(plan);
        Run run = new Run.Setting().in(language).on(terminal).run(arguments.toArray());
        assertThat(run.exitCode()).as(run.errors()).isZero();
        lines.addAll(run.output().lines().toList());
      }
      assertThat(lines)
          .hasSizeGreaterThan(30)
          .allSatisfy(
              line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(width));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLevelIsChosenByAnyOfItsNames(Metadata.Level level) {
    for (Language language : Language.values()) {
      String name = Messages.in(language).label(level);
      Run run =
          new Run.Setting()
              .in(language)
              .run("compare", "targets", plan, "-i", INDICATOR, "--level", name, "-f", "json");

      assertThat(run.exitCode()).as(run.errors()).isLessThan(2);
      JsonNode coverage = MAPPER.readTree(run.output()).get("coverage");
      int own = level == Metadata.Level.COUNTY ? 1 : 0;
      assertThat(coverage.get("documents")).hasSize(own);
      assertThat(coverage.get("documentsOfOtherLevels").asInt()).isEqualTo(2 - own);
    }
    assertThat(targets(INDICATOR, "--level", "市,村").errors()).contains("--level", "村", "区县", "^");
  }

  @Test
  void wrongUsageIsExplained() throws IOException {
    assertThat(Run.of("compare").exitCode()).isEqualTo(2);
    assertThat(Run.of("compare", "targets", plan).errors()).contains("--indicator");
    assertThat(targets(INDICATOR, "-y", "近三年").errors()).contains("应为年份");
    assertThat(targets(INDICATOR, "-f", "jsonl").errors()).contains("没有 jsonl 格式");
    assertThat(targets(INDICATOR, "-f", "xlsx").errors()).contains("-o 文件名.xlsx");
    assertThat(targets(INDICATOR, "-o", folder).errors()).contains("是文件夹");
    Path source = Files.writeString(folder.resolve("源.csv"), HandmadePlan.TEXT);
    Run over = Run.of("compare", "targets", source, "-i", INDICATOR, "-o", source);
    assertThat(over.errors()).contains("会覆盖这个来源文件");
    assertThat(source).hasContent(HandmadePlan.TEXT);
  }

  private Run targets(String indicator, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of("compare", "targets", plan, "-i", indicator));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray());
  }

  private static List<String> texts(XSSFRow row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(((XSSFCell) cell).getStringCellValue()));
    return texts;
  }
}
