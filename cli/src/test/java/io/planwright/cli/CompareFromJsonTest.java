package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.console.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans are compared by way of the JSON that was extracted from them. */
final class CompareFromJsonTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Engine ENGINE = new StandardEngine(Locale.CHINESE);

  private static final String OTHER =
      """
      云湖市科技企业倍增若干措施（2024—2026年）

      一、工作目标

      到2025年，全市高新技术企业达到570家以上。到2026年，全市高新技术企业达到680家以上，力争突破690家。

      二、支持政策

      企业首次通过高新技术企业认定的，市财政一次性奖励15万元。（责任单位：市科技局、市财政局）

      各县区每季度报送一次进展，由市科技局牵头汇总，市统计局配合。
      """;

  @TempDir private Path folder;
  private Path plans;

  @BeforeEach
  void files() throws IOException {
    plans = Files.createDirectory(folder.resolve("方案"));
    Files.writeString(plans.resolve("甲.txt"), HandmadePlan.TEXT);
    Files.writeString(plans.resolve("乙.txt"), OTHER);
    Files.writeString(plans.resolve("丙.txt"), "苇泽县行动方案\n\n一、总体要求\n\n推进创新发展。\n");
  }

  private static Run run(Object... arguments) {
    return new Run.Setting().with(ENGINE).run(arguments);
  }

  private static Run compare(String question, Path... from) {
    List<Object> words = new ArrayList<>(List.of("compare"));
    words.addAll(List.of(question.split(" ", -1)));
    words.addAll(List.of(from));
    if (!words.contains("-f")) {
      words.addAll(List.of("-f", "json"));
    }
    return run(words.toArray());
  }

  private Path extracted(String name, String... options) {
    Path json = folder.resolve(name);
    List<Object> words = new ArrayList<>(List.of("extract", plans, "-o", json));
    words.addAll(List.of(options));
    assertThat(run(words.toArray()).exitCode()).isZero();
    return json;
  }

  @ParameterizedTest
  @CsvSource({
    "targets -i 高新技术企业数量, 全部.jsonl",
    "incentives -t 首次认定, 全部.json",
    "duties, 全部.jsonl",
    "documents -a 苇泽县, 全部.json"
  })
  void theComparisonOfJsonIsThatOfTheFiles(String question, String name) {
    Run files = compare(question, plans);
    Run json = compare(question, extracted(name, "--with-text"));

    assertThat(json.exitCode()).as(json.errors()).isZero();
    assertThat(json.output()).isEqualTo(files.output()).contains("云湖市");
  }

  @ParameterizedTest
  @CsvSource({"targets -i 高新技术企业数量", "duties"})
  void factsAreEnoughWhereNothingElseIsCompared(String question) {
    Run facts = compare(question, extracted("事实.jsonl"));

    assertThat(facts.exitCode()).as(facts.errors()).isZero();
    JsonNode ofFacts = MAPPER.readTree(facts.output());
    JsonNode ofFiles = MAPPER.readTree(compare(question, plans).output());
    String found = question.startsWith("duties") ? "units" : "rows";
    assertThat(ofFacts.get(found)).isNotEmpty().isEqualTo(ofFiles.get(found));
    assertThat(ofFacts.get("coverage").get("documents"))
        .extracting(one -> one.get("withText").asBoolean())
        .containsExactly(false, false, false);
    Run table = compare(question + " -f table", folder.resolve("事实.jsonl"));
    assertThat(table.output()).contains("3 份来自没有正文的 JSON");
  }

  @ParameterizedTest
  @CsvSource({"incentives -t 首次认定", "documents -a 苇泽县"})
  void whereTheTextIsNeededItsLackIsSaidWithTheRemedy(String question) {
    Run facts = compare(question, extracted("事实.jsonl"));

    assertThat(facts.exitCode()).isEqualTo(ExitCode.USAGE_OR_INPUT);
    assertThat(facts.errorsWith("事实.jsonl#2").getFirst())
        .contains("--with-text", "JSON_WITHOUT_TEXT");
  }

  @Test
  void aPlanAndItsJsonAreOne() {
    Path json = extracted("全部.jsonl", "--with-text");
    Run both = compare("targets -i 高新技术企业数量", plans, json, extracted("事实.jsonl"));

    JsonNode documents = MAPPER.readTree(both.output()).get("coverage").get("documents");
    assertThat(documents).hasSize(3);
    assertThat(documents.get(0).get("copies")).hasSize(2);
  }

  @Test
  void aPlanThatStatesItButWasReadInPartIsNamed() throws IOException {
    Path json = inPart("云湖市");
    Run table = run("compare", "targets", json, "-i", "高新技术企业数量", "-f", "table");

    assertThat(table.output()).contains("写明，但没有读全，可能还有：《云湖市科技企业倍增若干措施", "没有读到的部分：第 3 页损坏");
  }

  @Test
  void ranksThatMixLevelsOfGovernmentSaySoUnderTheTable() {
    Run table = run("compare", "targets", plans, "-i", "高新技术企业数量", "-f", "table");
    Run page = run("compare", "targets", plans, "-i", "高新技术企业数量", "-f", "html");
    Run one = run("compare", "targets", plans, "-i", "高新技术企业数量", "-f", "table", "--level", "市");
    JsonNode json = MAPPER.readTree(compare("targets -i 高新技术企业数量", plans).output());

    assertThat(table.output()).contains("2026（市级、层级不明）", "如 --level 市");
    assertThat(page.output()).contains("2026（市级、层级不明）");
    assertThat(json.at("/columns/0/levels").toString()).isEqualTo("[\"city\"]");
    assertThat(json.at("/columns/1/levels").toString()).isEqualTo("[\"city\",\"unknown\"]");
    assertThat(one.output()).contains("680家 #1", "另有 2 份文件属于其他层级").doesNotContain("混有");
  }

  /** All plans as JSON, of which that of a place could not be read whole. */
  private Path inPart(String place) throws IOException {
    Path json = extracted("全部.jsonl", "--with-text");
    String trouble =
        "{\"code\":\"PDF_PAGE_DAMAGED\",\"severity\":\"error\",\"message\":\"第 3 页损坏\",\"span\":null}";
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(json)) {
      boolean own = line.contains("\"title\":\"" + place);
      lines.add(
          own
              ? line.replaceFirst("\"diagnostics\":\\[.*]}$", "\"diagnostics\":[" + trouble + "]}")
              : line);
    }
    return Files.write(json, lines);
  }

  @Test
  void whatCouldNotBeReadWhenItWasExtractedQualifiesWhatAPlaceLacks() throws IOException {
    Path json = inPart("苇泽县");

    Run run = compare("documents -a 苇泽", json);
    Run table = run("compare", "documents", json, "-a", "苇泽", "-f", "table");
    Run english =
        new Run.Setting()
            .in(Language.ENGLISH)
            .with(ENGINE)
            .run("compare", "documents", json, "-a", "苇泽", "-f", "html");

    JsonNode gaps = MAPPER.readTree(run.output());
    assertThat(gaps.get("gaps")).isNotEmpty();
    assertThat(gaps.get("gaps"))
        .allSatisfy(gap -> assertThat(gap.get("state").asString()).isEqualTo("uncertain"));
    assertThat(gaps.get("coverage").get("documents"))
        .filteredOn(one -> !one.get("readWhole").asBoolean())
        .extracting(one -> one.get("state").asString() + one.get("missing").get(0).asString())
        .containsExactly("compared第 3 页损坏（PDF_PAGE_DAMAGED）");
    assertThat(table.output()).contains("可能缺", "不能断定", "苇泽的文件，没有读全", "第 3 页损坏");
    assertThat(english.output()).contains("may lack", "of 苇泽, read in part");
  }

  @Test
  void jsonComesInToo() throws IOException {
    String json = Files.readString(extracted("全部.jsonl", "--with-text"));
    Run run =
        new Run.Setting()
            .with(ENGINE)
            .reading(json + "坏\n")
            .run("compare", "targets", "-", "-i", "高新技术企业数量", "-f", "json");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE_OR_INPUT);
    assertThat(run.errorsWith("-#4").getFirst()).contains("第 4 行", "JSON_WRONG");
    JsonNode ofInput = MAPPER.readTree(run.output());
    JsonNode ofFiles = MAPPER.readTree(compare("targets -i 高新技术企业数量", plans).output());
    assertThat(ofInput.get("rows")).isEqualTo(ofFiles.get("rows"));
    assertThat(ofInput.get("coverage").get("unread")).hasSize(1);
  }

  @Test
  void jsonIsNeverReplacedByWhatCameOfIt() throws IOException {
    Path json = extracted("全部.json", "--with-text");
    String before = Files.readString(json);

    Run run = run("compare", "targets", json, "-i", "高新技术企业数量", "-o", json);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE_OR_INPUT);
    assertThat(run.errors()).contains("会覆盖这个来源文件");
    assertThat(json).hasContent(before);
  }

  @Test
  void otherJsonInAFolderIsLeftOutInOneLine() throws IOException {
    for (int i = 0; i < 5; i++) {
      Files.writeString(plans.resolve("设置" + i + ".json"), "{\"a\": 1}");
    }

    Run run = compare("targets -i 高新技术企业数量", plans);

    assertThat(run.exitCode()).isZero();
    assertThat(run.errorsWith("设置")).hasSize(1).first().asString().contains("略过 5 个");
  }
}
