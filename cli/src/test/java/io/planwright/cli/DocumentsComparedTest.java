package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.planwright.cli.console.Language;
import io.planwright.cli.console.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code compare documents}, from files to every format. */
final class DocumentsComparedTest {
  private static final Path REAL_DOCUMENTS = Path.of("..", "..", "shared", "corpus");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Engine ENGINE = new StandardEngine(Locale.SIMPLIFIED_CHINESE);
  private static final String DRAFT =
      """
      云湖市高新技术企业培育行动方案（征求意见稿）

      为加快培育高新技术企业，结合云湖市实际，制定本方案。

      一、主要目标

      到2026年，全市高新技术企业达到400家，研发投入占比达到2.5%以上。

      二、重点任务

      （一）强化金融支持

      对首次认定的高新技术企业给予10万元奖励，鼓励银行设立科技支行，发放信用贷款。

      （二）优化服务环境

      选派服务专员走访企业，开展一对一辅导，帮助企业建立研发台账。

      三、保障措施

      各县区要把培育工作列入年度考核，定期通报进展情况。
      """;

  @TempDir Path folder;
  private Path draft = Path.of("");
  private Path plan = Path.of("");

  @BeforeEach
  void write() throws IOException {
    draft = Files.writeString(folder.resolve("征求意见稿.txt"), DRAFT);
    String last = DRAFT.replace("（征求意见稿）", "").replace("400家", "500家").replace("10万元", "20万元");
    plan = Files.writeString(folder.resolve("正式稿.txt"), last);
  }

  @Test
  void changedNumbersComeFirstWithWhatTheyAreAbout() {
    JsonNode result = MAPPER.readTree(run("compare", "documents", draft, plan, "-f", "json"));

    List<String> changes = new ArrayList<>();
    for (JsonNode number : result.get("numbers")) {
      assertThat(number.get("subject").asString()).isNotBlank();
      changes.add(text(number.get("before")) + "→" + text(number.get("after")));
    }
    assertThat(changes).containsExactly("400家→500家", "10万元→20万元");
    assertThat(result.get("quality").get("similarity").asDouble()).isGreaterThan(0.95);
    assertThat(result.get("clauses"))
        .extracting(clause -> clause.get("status").asString())
        .doesNotContain("onlyFirst", "onlySecond", "moved");
  }

  private static String text(JsonNode figure) {
    return figure.get("text").asString();
  }

  @Test
  void aTerminalShowsWhatDiffers() {
    Run run =
        new Run.Setting()
            .with(ENGINE)
            .on(new Terminal(100, true, false, false))
            .run("compare", "documents", draft, plan, "-f", "table");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .contains("数字变动：2 处", "400家", "500家", "[-10万元-]{+20万元+}")
        .contains("覆盖情况", "两份文件都通读了")
        .doesNotContain("选派服务专员");
  }

  @Test
  void theSheetsCanBeWritten() {
    Path workbook = folder.resolve("对照.xlsx");
    Run run =
        new Run.Setting().with(ENGINE).run("compare", "documents", draft, plan, "-o", workbook);

    assertThat(run.exitCode()).isZero();
    assertThat(workbook).isNotEmptyFile();
    assertThat(run("compare", "documents", draft, plan, "-f", "csv")).contains("400家", "500家");
  }

  @Test
  void aPlaceIsSetAgainstTheOthers() throws IOException {
    String other =
        DRAFT
            .replace("云湖市", "澜江市")
            .replace("（二）优化服务环境", "（二）拓展应用场景\n\n每年发布机会清单，组织新产品首试首用。\n\n（三）优化服务环境");
    Files.writeString(folder.resolve("澜江市.txt"), other);
    Run run = new Run.Setting().with(ENGINE).run("compare", "documents", folder, "-a", "云湖市");

    assertThat(run.exitCode()).isZero();
    JsonNode result = MAPPER.readTree(run.output());
    assertThat(result.get("gaps"))
        .extracting(
            gap ->
                gap.get("kind").asString()
                    + " "
                    + gap.get("name").asString()
                    + " "
                    + gap.get("state").asString())
        .containsExactly("topic 拓展应用场景 absent");
    assertThat(result.get("coverage").get("documents"))
        .extracting(one -> one.get("state").asString() + " " + one.get("readWhole").asBoolean())
        .containsExactly("compared true", "found true");
  }

  @Test
  void thePlansOfAnIndexAreComparedAsThoseOfTheFiles() throws IOException {
    Path other =
        Files.writeString(
            folder.resolve("澜江市.txt"), "澜江市高新技术企业行动方案\n\n一、主要目标\n\n到2026年，全市高新技术企业达到40家。\n");
    Path index = folder.resolve("索引");
    run("index", plan, other, "--index", index);

    assertThat(run("compare", "documents", "--index", index, "-a", "澜江市", "-f", "csv"))
        .isEqualTo(run("compare", "documents", plan, other, "-a", "澜江市", "-f", "csv"))
        .contains("gap,");
  }

  @Test
  void whatAPlaceLacksEndsWithItsCoverageInEveryFormat() throws IOException {
    Files.delete(draft);
    Path other = Files.writeString(folder.resolve("澜江市.txt"), DRAFT.replace("云湖市", "澜江市"));
    Files.writeString(plan, "云湖市高新技术企业行动方案\n\n一、主要目标\n\n到2026年，全市高新技术企业达到400家。\n");
    Files.writeString(folder.resolve("残缺.pdf"), "%PDF-1.7 没有内容");

    Run table = against(Language.CHINESE, "-f", "table");
    assertThat(table.exitCode()).isEqualTo(ExitCode.USAGE_OR_INPUT);
    assertThat(table.output())
        .contains("云湖市与其他 1 份规划相比，缺 ", "云湖市的文件，通读：《云湖市高新技术企业行动方案》")
        .contains("有云湖市所缺内容的文件：《澜江市", "没有读到：", "残缺.pdf");
    assertThat(against(Language.ENGLISH, "-f", "table").output())
        .contains("云湖市 set against 1 other plans lacks ", "of 云湖市, read whole", "not read: ");
    assertThat(against(Language.CHINESE, "-f", "csv").output().lines())
        .anySatisfy(line -> assertThat(line).startsWith("gap,").contains(",absent,"))
        .anySatisfy(line -> assertThat(line).startsWith("coverage,").contains(",compared,"))
        .anySatisfy(line -> assertThat(line).startsWith("coverage,").contains(",found,", "澜江市"))
        .anySatisfy(line -> assertThat(line).startsWith("coverage,").contains(",unread,", "残缺"));
    assertThat(against(Language.CHINESE, "-f", "html").output())
        .contains("id=\"coverage\"", "云湖市的文件，通读", other.getFileName().toString());
  }

  private Run against(Language language, Object... more) {
    List<Object> words = new ArrayList<>(List.of("compare", "documents", folder, "-a", "云湖市"));
    words.addAll(List.of(more));
    return new Run.Setting().in(language).with(ENGINE).run(words.toArray());
  }

  @Test
  void ofAFileWithSeveralPlansOneIsTakenOrChosen() throws IOException {
    String other = DRAFT.replace("云湖市", "澜江市").replace("（征求意见稿）", "").replace("400家", "700家");
    Path others = Files.writeString(folder.resolve("澜江市.txt"), other);
    Path both = folder.resolve("汇编#1.json");
    new Run.Setting().with(ENGINE).run("extract", draft, others, "-o", both, "--with-text");
    JsonNode text = MAPPER.readTree(Files.readString(both));
    assertThat(text).hasSize(2);

    Run taken = new Run.Setting().with(ENGINE).run("compare", "documents", both, plan);
    assertThat(title(taken, "first")).startsWith("云湖市");
    assertThat(taken.errors()).contains("有 2 份，取第 1 份《云湖市", both + "#2  ", "澜江市");

    for (String choice : List.of("#2", "#澜江市", "#" + id(text, 1).substring(0, 8) + "-1")) {
      Run chosen = new Run.Setting().with(ENGINE).run("compare", "documents", plan, both + choice);
      assertThat(chosen.exitCode()).as(chosen.errors()).isZero();
      assertThat(title(chosen, "second")).as(choice).startsWith("澜江市");
      assertThat(chosen.errors()).isEmpty();
    }
    Run within =
        new Run.Setting().with(ENGINE).run("compare", "documents", both + "#1", both + "#2");
    assertThat(MAPPER.readTree(within.output()).get("numbers")).hasSize(1);

    Run none = new Run.Setting().with(ENGINE).run("compare", "documents", plan, both + "#3");
    assertThat(none.exitCode()).isEqualTo(ExitCode.USAGE_OR_INPUT);
    assertThat(none.errors()).contains("没有“3”", both + "#1", both + "#2");
    Run several = new Run.Setting().with(ENGINE).run("compare", "documents", plan, both + "#培育");
    assertThat(several.errors()).contains("不止一份");
    Run three = new Run.Setting().with(ENGINE).run("compare", "documents", plan, draft, both);
    assertThat(three.errors()).contains("读到 4 份", "文件#序号");
  }

  private static String title(Run run, String which) {
    return MAPPER.readTree(run.output()).get(which).get("title").asString();
  }

  private static String id(JsonNode extracted, int number) {
    return extracted.get(number).get("documents").get(0).get("id").asString();
  }

  @Test
  void whatCannotBeComparedIsSaid() {
    Run one = new Run.Setting().with(ENGINE).run("compare", "documents", draft);
    Run nowhere =
        new Run.Setting()
            .in(Language.ENGLISH)
            .with(ENGINE)
            .run("compare", "documents", draft, plan, "--against", "青原县");

    Run filtered =
        new Run.Setting().with(ENGINE).run("compare", "documents", draft, plan, "--level", "市");
    assertThat(filtered.exitCode()).isEqualTo(ExitCode.USAGE_OR_INPUT);
    assertThat(filtered.errors()).contains("--against");
    assertThat(one.exitCode()).isEqualTo(ExitCode.USAGE_OR_INPUT);
    assertThat(one.errors()).contains("两份规划", "读到 1 份");
    assertThat(nowhere.exitCode()).isEqualTo(ExitCode.USAGE_OR_INPUT);
    assertThat(nowhere.errors()).contains("cannot tell which of the plans read are of 青原县");
  }

  @Test
  void realPlansAreSetAgainstOneAnother() {
    assumeThat(Files.isDirectory(REAL_DOCUMENTS)).as("real documents beside the project").isTrue();
    Path baiyun = REAL_DOCUMENTS.resolve("001_17faf44d234a9907.txt");
    Path urumqi = REAL_DOCUMENTS.resolve("004_482e3b9a1db6cf19.txt");
    JsonNode same =
        MAPPER.readTree(run("compare", "documents", baiyun, copy(baiyun), "-f", "json"));
    JsonNode other = MAPPER.readTree(run("compare", "documents", baiyun, urumqi, "-f", "json"));
    JsonNode gaps =
        MAPPER.readTree(
            run("compare", "documents", REAL_DOCUMENTS, "--against", "乌鲁木齐市", "-f", "json"));

    assertThat(same.get("quality").get("similarity").asDouble()).isEqualTo(1);
    assertThat(same.get("numbers")).isEmpty();
    assertThat(other.get("quality").get("similarity").asDouble()).isLessThan(0.3);
    assertThat(gaps.get("gaps"))
        .extracting(gap -> gap.get("kind").asString())
        .contains("indicator", "trigger", "topic");
    assertThat(gaps.get("gaps")).allSatisfy(gap -> assertThat(gap.get("evidence")).isNotEmpty());
  }

  private Path copy(Path file) {
    try {
      return Files.copy(file, folder.resolve("副本.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String run(Object... arguments) {
    Run run = new Run.Setting().with(ENGINE).run(arguments);
    assertThat(run.exitCode()).isZero();
    return run.output();
  }
}
