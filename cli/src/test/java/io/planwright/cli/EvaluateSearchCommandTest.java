package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search is as good as it is said to be, and better than what everybody has. */
final class EvaluateSearchCommandTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Path PROJECT = Path.of("..");
  private static final Path REAL_DOCUMENTS = Path.of("..", "..", "shared", "corpus");

  private static final String PLAN =
      """
      岚水县支持企业创新若干措施
      一、培育高企
      （一）强化奖补。对新认定的国高企，一次性奖励20万元。（责任单位：县科技局）
      （二）强化融资。开发“科创贷”等信用贷款产品，给予贴息。（责任单位：县金融办）
      岚水县人民政府办公室
      2024年5月20日
      """;

  @TempDir private Path folder;

  private static Run run(Object... arguments) {
    return new Run.Setting().with(new StandardEngine(Locale.CHINESE)).at(PROJECT).run(arguments);
  }

  private static JsonNode group(JsonNode figures, String by, String name) {
    for (JsonNode group : figures.get("groups")) {
      if (group.get("by").asString().equals(by) && group.get("name").asString().equals(name)) {
        return group;
      }
    }
    throw new AssertionError("no group " + by + " " + name);
  }

  private static double figure(JsonNode group, String contestant, String measure) {
    return group.get(contestant).get(measure).asDouble();
  }

  private static void leads(JsonNode group, double ndcg, double ahead) {
    assertThat(figure(group, "planwright", "ndcg10")).isGreaterThanOrEqualTo(ndcg);
    for (String baseline : new String[] {"smartcn", "cjk", "standard"}) {
      assertThat(figure(group, baseline, "ndcg10")).as(baseline).isGreaterThan(0.5);
      assertThat(figure(group, "planwright", "ndcg10") - figure(group, baseline, "ndcg10"))
          .as(baseline)
          .isGreaterThanOrEqualTo(ahead);
    }
  }

  @Test
  void leadsClearlyOnTheSamples() {
    Run measured = run("evaluate", "search", "-f", "json");

    assertThat(measured.exitCode()).isZero();
    JsonNode figures = MAPPER.readTree(measured.bytes());
    assertThat(figures.get("lost")).isEmpty();
    assertThat(figures.get("queries").asInt()).isGreaterThanOrEqualTo(80);
    JsonNode all = group(figures, "all", "");
    leads(all, 0.92, 0.10);
    assertThat(figure(all, "planwright", "recall50")).isGreaterThanOrEqualTo(0.90);
    assertThat(figure(all, "planwright", "mrr")).isGreaterThanOrEqualTo(0.95);
    leads(group(figures, "part", "调试"), 0.90, 0.08);
    leads(group(figures, "part", "检验"), 0.90, 0.08);
    assertThat(run("evaluate", "search", "-f", "json").output()).isEqualTo(measured.output());
  }

  @Test
  void leadsOnRealDocuments() throws IOException {
    assumeTrue(Files.isDirectory(REAL_DOCUMENTS), "../shared/corpus is absent");
    Path queries = folder.resolve("corpus.tsv");
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("evaluate/corpus.tsv"))) {
      Files.copy(in, queries);
    }

    Run measured = run("evaluate", "search", REAL_DOCUMENTS, "--queries", queries, "-f", "json");

    JsonNode figures = MAPPER.readTree(measured.bytes());
    assertThat(figures.get("lost")).isEmpty();
    assertThat(figures.get("queries").asInt()).isGreaterThanOrEqualTo(40);
    leads(group(figures, "all", ""), 0.80, 0.07);
  }

  @Test
  void showsAllContestantsAndEachQuery() {
    Run measured = run("evaluate", "search", "-f", "table", "--each");

    assertThat(measured.output())
        .contains("planwright", "Lucene smartcn", "Lucene CJK 二元", "Lucene 标准分析器")
        .contains("nDCG@10", "recall@50", "MRR", "同义词", "检验")
        .contains("s001", "s113");
  }

  @Test
  void onesOwnQueriesAreJudgedInATableThatThePoolFills() throws IOException {
    Path plans = Files.createDirectory(folder.resolve("方案"));
    Files.writeString(plans.resolve("岚水.txt"), PLAN);
    Path queries = folder.resolve("我的.tsv");
    Files.writeString(queries, "id\tkind\tpart\tquery\tgrade\tclause\nq1\t同义词\t\t高企 奖励\t\t\n");
    Path pool = folder.resolve("待判.tsv");

    Run printed = run("evaluate", "search", plans, "--queries", queries, "--pool", "-o", pool);
    assertThat(printed.exitCode()).isZero();
    String table = Files.readString(pool);
    assertThat(table).contains("方案/岚水.txt#一、/（一）@", "一次性奖励20万元");

    Files.writeString(
        pool,
        table
            .lines()
            .map(line -> line.contains("20万元") ? line.replaceFirst("\t\t(?=方案)", "\t3\t") : line)
            .reduce("", (all, line) -> all + line + "\n"));
    Run measured = run("evaluate", "search", plans, "--queries", pool, "-f", "csv");
    assertThat(measured.exitCode()).isZero();
    assertThat(measured.output()).contains("q1,同义词,,高企 奖励,planwright,1,1,1");
  }

  @Test
  void saysWhatIsWrongWithATableOfQueries() throws IOException {
    Path queries = folder.resolve("我的.tsv");
    Files.writeString(
        queries, "id\tkind\tpart\tquery\tgrade\tclause\nq1\t\t\t高企\t5\t方案/岚水.txt#一、\n");

    Run refused = run("evaluate", "search", PROJECT.resolve("samples"), "--queries", queries);

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.errors()).contains("第 2 行", "5 不是分数", "请写 3、2、1 或 0");
    assertThat(run("evaluate", "search", "--queries", queries).errors()).contains("第 2 行");
    assertThat(run("evaluate", "search", "--queries", folder.resolve("没有.tsv")).errors())
        .contains("没有这个文件");
    assertThat(run("evaluate", "search", "a.txt", "--index", "b").exitCode()).isEqualTo(2);
  }

  @Test
  void aJudgementWhoseClauseIsGoneIsReported() throws IOException {
    Path plan = folder.resolve("岚水.txt");
    Files.writeString(plan, PLAN);
    Path queries = folder.resolve("我的.tsv");
    Files.writeString(
        queries, "id\tkind\tpart\tquery\tgrade\tclause\nq1\t\t\t高企\t3\t岚水.txt#一、/（一） 岚水.txt#九、\n");

    Run measured = run("evaluate", "search", plan, "--queries", queries, "-f", "csv");

    assertThat(measured.exitCode()).isZero();
    assertThat(measured.errors()).contains("有 1 条判定所指的条款不在", "q1 岚水.txt#九、");
  }
}
