package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.planwright.cli.console.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Comparisons as pages: everything the JSON says is in them, and every value opens its quote. */
final class HtmlReportTest {
  private static final Path REAL_DOCUMENTS = Path.of("..", "..", "shared", "corpus");
  private static final Engine ENGINE = new StandardEngine(Locale.SIMPLIFIED_CHINESE);
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String TEXT =
      """
      云湖市高新技术企业培育行动方案（2024—2026年）

      一、主要目标

      到2025年，全市高新技术企业达到380家。到2026年，全市高新技术企业达到400家，力争达到430家，研发投入占比达到2.5%以上。

      二、重点任务

      （一）强化金融支持

      对首次认定的高新技术企业给予10万元奖励，鼓励银行设立科技支行。（市科技局牵头，市财政局配合）

      （二）优化服务环境

      选派服务专员走访企业，开展一对一辅导。（市工信局、市科技局按职责分工负责）
      """;

  private static final String OTHER_TEXT =
      """
      澄湾区科技企业倍增若干措施（2024—2026年）

      一、工作目标

      到2025年，全区高新技术企业达到70家以上。到2026年，全区高新技术企业达到80家以上，力争突破90家。

      二、支持政策

      企业首次通过高新技术企业认定的，区财政一次性奖励15万元。（责任单位：区科技局、区财政局）

      各镇街每季度报送一次进展，由区科技局牵头汇总。
      """;

  @TempDir private Path folder;
  private Path plans = Path.of("");

  @BeforeEach
  void write() throws IOException {
    plans = Files.createDirectory(folder.resolve("方案 &\"<b>"));
    Files.writeString(plans.resolve("云湖市.txt"), TEXT);
    Files.writeString(plans.resolve("澄湾区.txt"), OTHER_TEXT);
    Files.writeString(plans.resolve("青原县.txt"), "青原县加快农业发展实施方案\n\n一、总体要求\n\n推进农业现代化。\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"targets -i 高新技术企业数量", "incentives -t 首次认定", "duties", "documents -a 青原县"})
  void whateverTheJsonSaysIsInThePage(String question) throws IOException {
    JsonNode json = MAPPER.readTree(run(question, plans, "-f", "json").output());
    Document page = page(question, plans);

    List<String> quotes = quotes(json);
    assertThat(quotes).hasSizeGreaterThan(1);
    String listed = plain(page.select("#proofs blockquote").text());
    String opened = plain(page.select("td details blockquote").text());
    for (String quote : quotes) {
      assertThat(listed).contains(plain(quote));
      assertThat(opened).contains(plain(quote));
    }
    for (String name : List.of("path", "title", "place", "unit", "heading", "valueText")) {
      for (JsonNode value : json.findValues(name)) {
        assertThat(value.isNull() || page.text().contains(value.asString().strip()))
            .as(name + " " + value)
            .isTrue();
      }
    }
    for (String name : List.of("value", "amountYuan", "capYuan", "growthPercentPerYear")) {
      for (JsonNode value : json.findValues(name)) {
        assertThat(value.isNull() || page.text().contains(value.asString()))
            .as(name + " " + value)
            .isTrue();
      }
    }
  }

  private static List<String> quotes(JsonNode json) {
    List<String> quotes = new ArrayList<>();
    json.findValues("quote").forEach(quote -> quotes.add(quote.asString()));
    return quotes;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\p{Z}]", "");
  }

  @Test
  void aValueOpensItsQuoteWithTheWordsMarked() throws IOException {
    Document page = page("targets -i 高新技术企业数量", plans);
    Element cell = page.expectFirst("td details:has(summary:contains(400家))");

    assertThat(cell.select("summary .value").text()).isEqualTo("≥400家");
    assertThat(cell.select("mark").eachText()).contains("400家");
    assertThat(cell.text()).contains("云湖市高新技术企业培育行动方案", "主要目标", "[Z].");
    String number = cell.attr("data-proof");
    assertThat(page.select("#proof-" + number + " mark").eachText()).contains("400家");
    assertThat(page.select("td .stretch").eachText()).contains("力争≥430家");
    assertThat(page.select("#coverage").text()).contains("没有写明的地区：青原县");
    assertThat(page.select("main > section").getLast().id()).isEqualTo("coverage");
  }

  @Test
  void chartsHoldFirmAndStretchValuesOfEveryYear() throws IOException {
    JsonNode charts =
        MAPPER.readTree(page("targets -i 高新技术企业数量", plans).expectFirst("#chart-data").data());

    assertThat(charts.findValuesAsString("type")).containsExactly("bars", "bars", "heat");
    JsonNode year = charts.get(1);
    assertThat(year.get("categories").valueStream().map(JsonNode::asString))
        .containsExactly("云湖市", "澄湾区科技企业倍增若干措施（2024—2026年）");
    assertThat(year.get("series").get(0).get("bars").findValuesAsString("value"))
        .containsExactly("400", "80");
    assertThat(year.get("series").get(1).get("bars").findValuesAsString("value"))
        .containsExactly("430", "90");
  }

  @Test
  void linksLeadFromThePageToTheSource() throws IOException {
    Document page = page("targets -i 高新技术企业数量", plans);
    String link = page.expectFirst("#coverage a").attr("href");

    assertThat(link).startsWith("./").doesNotContain("\"", "<");
    assertThat(folder.toUri().resolve(link)).hasScheme("file");
    assertThat(Path.of(folder.toUri().resolve(link))).exists();
  }

  @Test
  void twoPlansStandSideBySide() throws IOException {
    Path first = plans.resolve("云湖市.txt");
    Path second = Files.writeString(plans.resolve("正式稿.txt"), TEXT.replace("10万元", "20万元"));
    Path out = folder.resolve("对照.html");

    Run run = new Run.Setting().with(ENGINE).run("compare", "documents", first, second, "-o", out);

    assertThat(run.exitCode()).as(run.errors()).isZero();
    Document page = Jsoup.parse(Files.readString(out));
    assertThat(page.select(".change.changed del").eachText()).contains("10万元");
    assertThat(page.select(".change.changed ins").eachText()).contains("20万元");
    assertThat(page.select("#numbers summary .value").eachText()).containsExactly("10万元", "20万元");
    assertThat(page.select(".change.same")).isNotEmpty();
  }

  @Test
  void thePageIsTheSameEveryTimeAndSpeaksTheUsersLanguage() throws IOException {
    String question = "targets -i 高新技术企业数量";
    byte[] once = run(question, plans, "-f", "html").bytes();

    assertThat(run(question, plans, "-f", "html", "-j", "3").bytes()).isEqualTo(once);
    assertThat(Jsoup.parse(new String(once, StandardCharsets.UTF_8)).select("html").attr("lang"))
        .isEqualTo("zh-CN");
    Run english =
        new Run.Setting()
            .in(Language.ENGLISH)
            .with(ENGINE)
            .run("compare", "targets", plans, "-i", "高新技术企业数量", "-f", "html");
    assertThat(Jsoup.parse(english.output()).select("#coverage h2").text()).isEqualTo("Coverage");
  }

  @Test
  void onlyComparisonsHavePages() {
    Path plan = plans.resolve("云湖市.txt");
    Run option = Run.of("extract", plan, "-f", "html");
    Run name = Run.of("extract", plan, "-o", folder.resolve("a.html"));

    assertThat(option.exitCode()).isEqualTo(ExitCode.USAGE_OR_INPUT);
    assertThat(option.errors()).contains("extract 没有 html 格式");
    assertThat(name.exitCode()).isEqualTo(ExitCode.USAGE_OR_INPUT);
    assertThat(name.errors()).contains("json、jsonl、csv、xlsx、table").doesNotContain("graphml");
  }

  @Test
  void realPlansMakeAPage() throws IOException {
    assumeThat(Files.isDirectory(REAL_DOCUMENTS)).as("real documents beside the project").isTrue();
    Document targets = page("targets -i 高新技术企业数量", REAL_DOCUMENTS);
    Document incentives = page("incentives -t 首次认定", REAL_DOCUMENTS);

    assertThat(targets.select("#table summary .value").eachText())
        .contains("≥5688家", "力争≥6000家", "≥67家", "≥500家", "≥700家", "≥110家", "≥120家");
    assertThat(targets.select("td details").size())
        .isEqualTo(targets.select("#proofs > ol > li").size());
    assertThat(incentives.select("tr:has(th:contains(乌鲁木齐市)) summary .value").eachText())
        .contains("10万元");
  }

  private Document page(String question, Path files) throws IOException {
    Path out = folder.resolve("报告.html");
    Run run = run(question, files, "-o", out.toString());
    assertThat(run.exitCode()).as(run.errors()).isZero();
    return Jsoup.parse(Files.readString(out));
  }

  private static Run run(String question, Path files, String... more) {
    List<Object> words = new ArrayList<>(List.of("compare"));
    List<String> asked = List.of(question.split(" ", -1));
    words.add(asked.getFirst());
    words.add(files);
    words.addAll(asked.subList(1, asked.size()));
    words.addAll(List.of(more));
    return new Run.Setting().with(ENGINE).run(words.toArray());
  }
}
