package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.planwright.model.Extraction;
import io.planwright.search.Clauses;
import io.planwright.search.Plan;
import io.planwright.search.PolicyIndex;
import io.planwright.search.index.IndexException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans go into an index by way of the JSON that was extracted from them. */
final class IndexFromJsonTest {
  private static final Engine ENGINE = new StandardEngine(Locale.CHINESE);

  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("高新技术企业"),
          List.of("首次认定", "奖励"),
          List.of("“责任单位”"),
          List.of("*", "--in", "targets", "--sort", "value"),
          List.of("*", "--in", "incentives", "--amount", ">=10万"),
          List.of("*", "--in", "duties", "-n", "500"),
          List.of("*", "--section", "目标", "-n", "500"),
          List.of("*", "--in", "documents", "--sort", "date"));

  @TempDir private Path folder;

  private Path plans;
  private Path index;

  @BeforeEach
  void files() throws IOException {
    plans = Files.createDirectory(folder.resolve("方案"));
    index = folder.resolve("索引");
    Files.writeString(plans.resolve("甲.txt"), HandmadePlan.TEXT);
    Files.writeString(plans.resolve("乙.txt"), HandmadePlan.TEXT.replace("澄湾区", "汐湖区"));
  }

  private static Run run(Object... arguments) {
    return new Run.Setting().with(ENGINE).run(arguments);
  }

  private Path extracted(String name) {
    Path json = folder.resolve(name);
    assertThat(run("extract", plans, "--with-text", "-o", json).exitCode()).isZero();
    return json;
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "json"})
  void theIndexOfJsonIsThatOfTheFiles(String format) throws IOException, IndexException {
    Path samples = Path.of("..", "samples");
    assumeThat(samples).isDirectory();
    Path json = folder.resolve("全部." + format);
    assertThat(run("extract", samples, "--with-text", "-o", json).exitCode()).isZero();

    sameIndexes(samples, json, 14);
  }

  @Test
  void aFolderOfJsonDoesAsWell() throws IOException, IndexException {
    Path json = folder.resolve("结果");
    assertThat(run("extract", plans, "--with-text", "--out", json).exitCode()).isZero();

    sameIndexes(plans, json, 2);
  }

  private void sameIndexes(Path sources, Path json, int number) throws IOException, IndexException {
    Path ofJson = folder.resolve("索引2");
    assertThat(run("index", sources, "--index", index).exitCode()).isZero();
    Run indexed = run("index", json, "--index", ofJson);

    assertThat(indexed.exitCode()).as(indexed.errors()).isZero();
    assertThat(indexed.errors()).contains("更新 " + number + " 个文件");
    assertThat(clauses(ofJson)).isNotEmpty().isEqualTo(clauses(index));
    for (List<String> question : QUESTIONS) {
      assertThat(search(ofJson, question)).as("%s", question).isEqualTo(search(index, question));
    }
  }

  private static List<String> clauses(Path index) throws IOException, IndexException {
    try (PolicyIndex open = PolicyIndex.open(index, PolicyVocabulary.load())) {
      return open.plans().stream()
          .flatMap(
              plan -> Clauses.of(plan).stream().map(clause -> name(plan) + " " + clause.toString()))
          .toList();
    }
  }

  private static String name(Plan plan) {
    return plan.source() + " " + plan.document().id() + " " + plan.document().span();
  }

  private static String search(Path index, List<String> question) {
    List<Object> words = new java.util.ArrayList<>(List.of("search"));
    words.addAll(question);
    words.addAll(List.of("-f", "json", "--index", index));
    return run(words.toArray()).output();
  }

  @Test
  void theTextIsPartOfTheContract() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(run("schema").output(), InputFormat.JSON);
    String line = Files.readAllLines(extracted("全部.jsonl")).getFirst();

    assertThat(line).contains("\"text\":");
    assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
  }

  @Test
  void onlyChangedSourcesOfAFileAreReadAgainAndVanishedOnesGo() throws IOException, IndexException {
    Path json = extracted("全部.jsonl");
    assertThat(run("index", json, "--index", index).errors()).contains("更新 2 个文件，去掉 0 个");

    Files.writeString(plans.resolve("丙.txt"), HandmadePlan.TEXT.replace("澄湾区", "苇泽区"));
    assertThat(run("index", extracted("全部.jsonl"), "--index", index).errors())
        .contains("更新 1 个文件，去掉 0 个");

    Files.delete(plans.resolve("甲.txt"));
    Files.writeString(plans.resolve("丙.txt"), HandmadePlan.TEXT.replace("澄湾区", "苇泽县"));
    assertThat(run("index", extracted("全部.jsonl"), "--index", index).errors())
        .contains("更新 1 个文件，去掉 1 个");
    assertThat(sources()).hasSize(2);

    Files.delete(json);
    Path other = Files.createDirectory(folder.resolve("其他"));
    Files.writeString(other.resolve("丁.txt"), HandmadePlan.TEXT);
    assertThat(run("index", other, "--index", index, "--prune").errors()).contains("去掉 2 个");
  }

  private List<Extraction> sources() throws IOException, IndexException {
    try (PolicyIndex open = PolicyIndex.open(index, PolicyVocabulary.load())) {
      return open.sources();
    }
  }

  @Test
  void whatIsLackingIsSaidWithItsRemedy() throws IOException {
    Path json = Files.createDirectory(folder.resolve("结果"));
    run("extract", plans.resolve("甲.txt"), "-o", json.resolve("甲.json"));
    run("extract", plans.resolve("乙.txt"), "-o", json.resolve("乙.json"), "--with-text");
    Files.writeString(json.resolve("设置.json"), "{\"a\": 1}");

    Run indexed = run("index", json, "--index", index);

    assertThat(indexed.exitCode()).isEqualTo(2);
    assertThat(indexed.errorsWith("甲.json").getFirst())
        .contains("--with-text", "JSON_WITHOUT_TEXT");
    assertThat(indexed.errorsWith("设置.json").getFirst()).startsWith("略过");
    assertThat(indexed.errors()).contains("更新 1 个文件");

    Run named = run("index", json.resolve("设置.json"), "--index", index);
    assertThat(named.exitCode()).isEqualTo(2);
    assertThat(named.errors()).contains("JSON_OTHER_JSON");
  }

  @Test
  void aDamagedSourceIsNamedByItsPlaceInTheFile() throws IOException {
    Path json = extracted("全部.jsonl");
    List<String> lines = Files.readAllLines(json);
    Files.write(
        json, List.of(lines.get(0), lines.get(1).replace("\"bound\":\"min\"", "\"bound\":3")));

    Run indexed = run("index", json, "--index", index);

    assertThat(indexed.exitCode()).isEqualTo(2);
    assertThat(indexed.errorsWith("#2").getFirst())
        .contains("全部.jsonl#2", "/documents/0/targets/", "--with-text");
    assertThat(indexed.errors()).contains("更新 1 个文件");
  }

  @Test
  void whatComesInIsPutInPieceByPiece() throws IOException, IndexException {
    List<String> lines = Files.readAllLines(extracted("全部.jsonl"));

    Run first = reading(lines.getFirst(), "index", "-", "--index", index);
    Run second = reading(String.join("\n", lines), "index", "-", "--index", index);

    assertThat(first.exitCode()).as(first.errors()).isZero();
    assertThat(first.errors()).contains("更新 1 个文件，去掉 0 个");
    assertThat(second.errors()).contains("更新 1 个文件，去掉 0 个");
    Path ofFiles = folder.resolve("索引2");
    run("index", plans, "--index", ofFiles);
    assertThat(clauses(index)).containsExactlyInAnyOrderElementsOf(clauses(ofFiles));
    assertThat(run("index", plans.resolve("甲.txt"), "--index", index, "--prune").errors())
        .contains("去掉 0 个");
  }

  @Test
  void ofWhatComesInABadLineIsNamedAndTheRestGoesIn() throws IOException, IndexException {
    List<String> lines = Files.readAllLines(extracted("全部.jsonl"));
    String half = lines.get(0).substring(0, lines.get(0).indexOf("\"documents\"") + 40);
    String without = lines.get(1).replaceFirst("\"text\":\"(\\\\.|[^\"\\\\])*\",", "");

    Run indexed =
        reading(
            String.join("\n", half, lines.get(1), "不是 JSON", without, lines.get(0), ""),
            "index",
            "-",
            "--index",
            index);

    assertThat(indexed.exitCode()).isEqualTo(2);
    assertThat(indexed.errorsWith("第 1 行").getFirst()).contains("-#1", "extract --with-text");
    assertThat(indexed.errorsWith("第 3 行").getFirst()).contains("-#3", "extract --with-text");
    assertThat(indexed.errorsWith("第 4 行").getFirst()).contains("--with-text", "WITHOUT_TEXT");
    assertThat(indexed.errors()).contains("更新 2 个文件");
    assertThat(sources()).hasSize(2);
  }

  @Test
  void aDocumentThatComesInIsReadAsBefore() throws IOException, IndexException {
    Run indexed = reading(HandmadePlan.TEXT, "index", "-", "--index", index);

    assertThat(indexed.exitCode()).as(indexed.errors()).isZero();
    assertThat(sources()).extracting(one -> one.source().path()).containsExactly("-");
  }

  private static Run reading(String input, Object... arguments) {
    return new Run.Setting().with(ENGINE).reading(input).run(arguments);
  }

  @Test
  void theTextGoesIntoJsonOnly() {
    Run run = run("extract", plans, "--with-text", "-o", folder.resolve("表.xlsx"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("--with-text", "xlsx");
  }
}
