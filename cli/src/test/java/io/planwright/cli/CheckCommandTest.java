package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.console.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CheckCommandTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Engine ENGINE = new StandardEngine(Locale.SIMPLIFIED_CHINESE);

  private static final String PLAN =
      """
      云湖市高新技术企业培育三年行动计划（2026—2028年）

      为培育高新技术企业，根据《澜江省创新发展办法》（澜政发[2025]3号）精神，制定本计划。

      一、发展目标

      到2028年，全市高新技术企业达到830家（其中，东屏区270家、澄湾区250家、石渡区220家、南麓区100家），，力争达到900家。

      二、重点任务

      （一）建强培育库。去年新增企业40家。到2027年，建成平台5个。
      """;

  private static final String CLEAN =
      """
      云湖市高新技术企业培育三年行动计划（2026—2028年）

      为培育高新技术企业，制定本计划。到2028年，全市高新技术企业达到840家。
      """;

  @TempDir Path folder;

  @Test
  void findingsStandInTextOrderWithPlaceAndRemedy() throws IOException {
    Run run = check(file("方案.txt", PLAN));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .contains("3 错误 F01 发文字号“[2025]”的年份应使用六角括号", "澜政发⟦[2025]⟧3号", "改为“〔2025〕”（--fix 可改）")
        .contains("错误 A01 总数830家，其中各项相加为840家，相差10家", "⟦830家⟧")
        .contains("错误 P06 标点“，，”重复")
        .contains("提示 D06")
        .contains("错误 3，警告 0，提示 1");
    assertThat(run.output().indexOf("F01")).isLessThan(run.output().indexOf("A01"));
  }

  @Test
  void aCleanPlanEndsWithZero() throws IOException {
    Run run = check(file("方案.txt", CLEAN));

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).contains("错误 0，警告 0，提示 0");
    assertThat(run.errors()).isEmpty();
  }

  @Test
  void hintsDoNotCount() throws IOException {
    Path plan = file("方案.txt", PLAN);

    assertThat(check(plan, "--rules", "D06").exitCode()).isZero();
    assertThat(check(plan, "--rules", "D06").output()).contains("提示 D06");
    assertThat(check(plan, "--level", "error", "--rules=-arithmetic").output())
        .contains("F01", "P06")
        .doesNotContain("D06", "A01");
  }

  @Test
  void jsonHoldsPlaceWordsAndEdits() throws IOException {
    Path plan = file("方案.txt", PLAN);

    JsonNode json = MAPPER.readTree(check(plan, "-f", "json").output());

    assertThat(json.get("counts").get("error").asInt()).isEqualTo(3);
    JsonNode first = json.get("findings").get(0);
    assertThat(first.get("rule").asString()).isEqualTo("F01");
    assertThat(first.get("basis").asString()).isEqualTo("规定");
    int start = first.get("span").get("start").asInt();
    int end = first.get("span").get("end").asInt();
    assertThat(PLAN.substring(start, end))
        .isEqualTo("[2025]")
        .isEqualTo(first.get("text").asString());
    assertThat(first.get("edits").get(0).get("replacement").asString()).isEqualTo("〔2025〕");
  }

  @Test
  void severalFilesAreAnArrayAndAFolderIsWalked() throws IOException {
    file("甲.txt", PLAN);
    file("乙.txt", CLEAN);

    Run run = check(folder, "-f", "json");

    assertThat(MAPPER.readTree(run.output())).hasSize(2);
    assertThat(run.errors()).contains("检查 2 个文件，0 个未能检查；错误 3");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void sarifNamesEveryRuleItPointsTo() throws IOException {
    JsonNode sarif = MAPPER.readTree(check(file("方 案.txt", PLAN), "-f", "sarif").output());

    assertThat(sarif.get("version").asString()).isEqualTo("2.1.0");
    JsonNode run = sarif.get("runs").get(0);
    assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
    for (JsonNode result : run.get("results")) {
      JsonNode rule =
          run.get("tool").get("driver").get("rules").get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id").asString()).isEqualTo(result.get("ruleId").asString());
      assertThat(result.get("level").asString()).isIn("error", "warning", "note");
      JsonNode location = result.get("locations").get(0).get("physicalLocation");
      assertThat(location.get("artifactLocation").get("uri").asString())
          .endsWith("%20%E6%A1%88.txt");
      assertThat(location.get("region").get("startLine").asInt()).isPositive();
    }
    JsonNode region =
        run.get("results").get(0).get("locations").get(0).get("physicalLocation").get("region");
    assertThat(region.get("startLine").asInt()).isEqualTo(3);
    assertThat(PLAN.lines().toList().get(2).substring(region.get("startColumn").asInt() - 1))
        .startsWith("[2025]3号");
  }

  @Test
  void htmlEscapesAndRunsNothing() throws IOException {
    Path page = folder.resolve("结果.html");

    check(file("方案.txt", PLAN.replace("去年", "<b>去年</b>")), "-o", page);

    assertThat(Files.readString(page))
        .contains("default-src 'none'", "<mark>[2025]</mark>", "&lt;b&gt;")
        .doesNotContain("<script", "<b>");
  }

  @Test
  void fixWritesACopyAndShowsWhatItDid() throws IOException {
    Path plan = file("方案.txt", PLAN);

    Run run = check(plan, "--fix", "--rules", "F01");

    assertThat(run.exitCode()).isZero();
    assertThat(run.errors()).contains("第 3 行", "[-[2025]-]{+〔2025〕+}", "改正 1 处");
    assertThat(Files.readString(plan)).isEqualTo(PLAN);
    Path copy = folder.resolve("方案-已修正.txt");
    assertThat(Files.readString(copy)).isEqualTo(PLAN.replace("[2025]", "〔2025〕"));
    assertThat(check(copy, "--rules", "F01").output()).contains("错误 0");
  }

  @Test
  void fixInPlaceKeepsTheCharacterSet() throws IOException {
    Charset charset = Charset.forName("GB18030");
    Path plan = folder.resolve("方案.txt");
    Files.write(plan, PLAN.getBytes(charset));

    check(plan, "--fix", "--in-place", "--rules", "F01");

    assertThat(Files.readString(plan, charset)).isEqualTo(PLAN.replace("[2025]", "〔2025〕"));
    assertThat(folder)
        .isDirectoryContaining("glob:**方案.txt")
        .isDirectoryNotContaining("glob:**已修正*");
  }

  @Test
  void whatIsFixedDoesNotCountButTheRestDoes() throws IOException {
    assertThat(check(file("方案.txt", PLAN), "--fix").exitCode()).isEqualTo(1);
  }

  @Test
  void otherFormatsAreRefusedInAClearSentence() throws IOException {
    Path page =
        file("方案.html", "<html><body><p>" + PLAN.replace("\n\n", "</p><p>") + "</body></html>");

    Run run = check(page, "--fix");

    assertThat(run.errors()).contains("这种格式不能自动改正");
    assertThat(folder).isDirectoryNotContaining("glob:**已修正*");
  }

  @Test
  void wordGetsCommentsAndKeepsItsWords() throws IOException {
    Path annotated = folder.resolve("批注.docx");
    check(file("方案.txt", PLAN), "-o", annotated);

    Run text = new Run.Setting().with(ENGINE).run("text", annotated);

    assertThat(text.output().lines().filter(line -> !line.isBlank()))
        .containsExactlyElementsOf(PLAN.lines().filter(line -> !line.isBlank()).toList());
    Run again = check(annotated, "--rules", "F01", "--fix");
    assertThat(again.errors()).contains("改正 1 处");
    assertThat(new Run.Setting().with(ENGINE).run("text", folder.resolve("批注-已修正.docx")).output())
        .contains("澜政发〔2025〕3号");
  }

  @Test
  void layoutOfAWordFileIsMeasured() throws IOException {
    Path word = folder.resolve("默认.docx");
    check(file("方案.txt", PLAN), "-o", word);

    assertThat(check(word, "--rules", "layout").output()).contains("F21", "F13");
    assertThat(check(folder.resolve("方案.txt"), "--rules", "layout").output()).contains("提示 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"action-plan", "implementation-plan", "measures", "notice"})
  void whatIsDraftedHereIsClean(String set) {
    Path sample =
        Path.of("../templates/src/main/resources/io/planwright/templates/sets", set, "sample.yaml");
    for (String name : List.of("稿.docx", "稿.txt")) {
      Path draft = folder.resolve(name);
      new Run.Setting().with(ENGINE).run("draft", sample, "-o", draft);

      assertThat(check(draft).output()).contains("错误 0，警告 0");
    }
  }

  @Test
  void anOutputNeverReplacesAPlan() throws IOException {
    Path plan = file("方案.txt", PLAN);

    Run run = check(plan, "-o", plan, "-f", "json");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(Files.readString(plan)).isEqualTo(PLAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Z99", "F01,unknown", "-nothing"})
  void anUnknownRuleIsNamed(String rules) throws IOException {
    Run run = check(file("方案.txt", PLAN), "--rules=" + rules);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("没有规则或类别", "--list");
  }

  @Test
  void wrongUsageIsSaid() throws IOException {
    Path plan = file("方案.txt", PLAN);

    assertThat(check(plan, "-f", "docx").errors()).contains("-o");
    assertThat(check(plan, "-f", "csv").errors()).contains("csv", "sarif");
    assertThat(check(plan, "--in-place").errors()).contains("--fix");
    assertThat(check(plan, "--level", "bad").errors()).contains("error、warning、hint");
    assertThat(new Run.Setting().with(ENGINE).run("check").exitCode()).isEqualTo(2);
  }

  @Test
  void aFileThatCannotBeReadDoesNotStopTheRest() throws IOException {
    Path good = file("方案.txt", CLEAN);

    Run run = check(good, folder.resolve("没有.txt"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).contains("错误 0");
    assertThat(run.errors()).contains("没有.txt");
  }

  @Test
  void rulesAreListedAndExplainedInBothLanguages() {
    assertThat(new Run.Setting().run("check", "--list").output())
        .contains("格式  form", "F01  错误  发文字号的年份用六角括号  规定");
    Run page = new Run.Setting().in(Language.ENGLISH).run("check", "--explain", "f01");
    assertThat(page.exitCode()).isZero();
    assertThat(page.output())
        .contains(
            "F01 The year of a document number stands in 〔〕",
            "GB/T 9704—2012 7.2.5",
            "澜政发⟦[2025]⟧3号");
    assertThat(new Run.Setting().run("check", "--explain", "Z1").exitCode()).isEqualTo(2);
  }

  @Test
  void englishIsSpokenToo() throws IOException {
    Run run =
        new Run.Setting().with(ENGINE).in(Language.ENGLISH).run("check", file("plan.txt", PLAN));

    assertThat(run.output())
        .contains("error A01 The total is 830家, its parts make 840家", "3 errors");
  }

  @Test
  void theSameFileGivesTheSameBytes() throws IOException {
    Path plan = file("方案.txt", PLAN);
    List<Path> files = List.of(folder.resolve("一.docx"), folder.resolve("二.docx"));
    for (Path file : files) {
      check(plan, "-o", file);
    }

    assertThat(files.getFirst()).hasSameBinaryContentAs(files.getLast());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Run check(Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Run.Setting().with(ENGINE).run(all);
  }
}
