package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.console.Language;
import io.planwright.cli.console.Terminal;
import io.planwright.cli.resume.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ExtractCommandTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir private Path folder;

  @Test
  void oneFileIsOneObjectAndNothingElseIsSaid() throws IOException {
    Path plan = file("三年 行动计划.txt");

    Run run = Run.of("extract", plan, "--format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.errors()).isEmpty();
    JsonNode json = MAPPER.readTree(run.output());
    assertThat(json.get("source").get("path").asString()).isEqualTo(plan.toString());
    assertThat(json.get("documents").get(0).get("targets")).hasSize(5);
    assertThat(run.output()).endsWith("}\n");
  }

  @Test
  void severalFilesAreAnArrayInTheirOrder() throws IOException {
    Path second = file("乙.txt");
    Path first = file("甲.txt");

    Run run = Run.of("extract", second, first);

    assertThat(paths(MAPPER.readTree(run.output())))
        .containsExactly(second.toString(), first.toString());
    assertThat(run.errors()).contains("2 个文件，2 个成功，0 个失败");
  }

  @Test
  void aFolderIsAnArrayEvenOfOne() throws IOException {
    file("甲.txt");

    assertThat(MAPPER.readTree(Run.of("extract", folder).output()).isArray()).isTrue();
  }

  @Test
  void jsonLinesAreOneLineForEachSource() throws IOException {
    file("甲.txt");
    file("乙.txt");

    List<String> lines = Run.of("extract", folder, "-f", "jsonl").output().lines().toList();

    assertThat(lines).hasSize(2);
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(MAPPER.readTree(line).get("schemaVersion").asString()).isEqualTo("1"));
  }

  @Test
  void withoutFormatATerminalGetsATableAndAPipeGetsJson() throws IOException {
    Path plan = file("甲.txt");
    Terminal terminal = new Terminal(100, true, true, false);

    assertThat(new Run.Setting().on(terminal).run("extract", plan).output()).startsWith("澄湾区");
    assertThat(Run.of("extract", plan).output()).startsWith("{");
  }

  @Test
  void tablesAreAsAgreed() throws IOException {
    for (int width : new int[] {80, 120}) {
      for (Language language : Language.values()) {
        Run run =
            new Run.Setting()
                .in(language)
                .on(new Terminal(width, false, false, false))
                .reading("x")
                .run("extract", "-", "-f", "table");

        Golden.check("table/" + width + "." + language.code() + ".txt", run.output());
      }
    }
    Run verbose = new Run.Setting().reading("x").run("extract", "-", "-f", "table", "-v");
    Golden.check("table/verbose.zh.txt", verbose.output());
  }

  @Test
  void standardInputIsAFileOfItsOwn() throws IOException {
    Run run =
        new Run.Setting().reading("到2026年").run("extract", "-", "--out", folder, "-f", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(json("stdin.json").get("source").get("path").asString()).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "csv", "xlsx", "table"})
  void eachSourceHasAFileOfItsName(String format) throws IOException {
    Path plans = Files.createDirectories(folder.resolve("来 源"));
    Files.writeString(plans.resolve("三年 计划.v1.txt"), "x");
    Files.writeString(plans.resolve("通知.html"), "x");
    Path out = folder.resolve("结 果/内");

    Run run = Run.of("extract", plans, "--out", out, "-f", format);

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).isEmpty();
    assertThat(names(out)).containsExactly("三年 计划.v1." + format, "通知." + format);
  }

  @Test
  void equalNamesAreToldApartByTheirFolders() throws IOException {
    file("东屏区/方案.txt");
    file("澄湾区/方案.txt");
    file("澄湾区/方案.html");
    file("总则.txt");
    Path out = folder.resolve("out");

    Run run = Run.of("extract", folder, "--out", out);

    assertThat(run.exitCode()).isZero();
    assertThat(names(out))
        .containsExactlyInAnyOrder(
            "东屏区_方案.txt.json", "澄湾区_方案.html.json", "澄湾区_方案.txt.json", "总则.json");
    assertThat(json("out/澄湾区_方案.html.json").get("source").get("path").asString())
        .endsWith("澄湾区/方案.html");
  }

  @Test
  void allSourcesGoIntoOneFileWhoseNameTellsTheFormat() throws IOException {
    file("甲.txt");
    file("乙.txt");
    Path csv = folder.resolve("汇 总.csv");
    Path workbook = folder.resolve("汇 总.xlsx");
    Path json = folder.resolve("汇 总.json");

    assertThat(Run.of("extract", folder, "-o", csv).exitCode()).isZero();
    assertThat(Run.of("extract", folder, "--merge", workbook).exitCode()).isZero();
    assertThat(Run.of("extract", folder + "/甲.txt", folder + "/乙.txt", "-o", json).exitCode())
        .isZero();

    assertThat(Files.readString(csv)).contains("甲.txt", "乙.txt");
    assertThat(Files.size(workbook)).isGreaterThan(1000);
    assertThat(MAPPER.readTree(Files.readString(json))).hasSize(2);
    assertThat(names(folder)).noneMatch(name -> name.endsWith(".part"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "csv", "xlsx", "table"})
  void theNumberOfJobsNeverShows(String format) throws IOException {
    Path plans = Files.createDirectories(folder.resolve("plans"));
    for (int i = 0; i < 30; i++) {
      Files.writeString(plans.resolve("方案" + i + ".txt"), i % 7 == 3 ? "UNREADABLE" : "x");
    }
    List<byte[]> merged = new ArrayList<>();
    List<Map<String, String>> single = new ArrayList<>();
    for (int jobs : new int[] {1, 2, 4}) {
      Path file = folder.resolve("all" + jobs + "." + format);
      Path out = folder.resolve("out" + jobs);
      assertThat(Run.of("extract", plans, "-j", jobs, "-f", format, "-o", file).exitCode())
          .isEqualTo(2);
      assertThat(Run.of("extract", plans, "-j", jobs, "-f", format, "--out", out).exitCode())
          .isEqualTo(2);
      merged.add(Files.readAllBytes(file));
      single.add(contents(out));
    }

    assertThat(merged.get(1)).isEqualTo(merged.get(0));
    assertThat(merged.get(2)).isEqualTo(merged.get(0));
    assertThat(single.get(0)).hasSize(26).isEqualTo(single.get(1)).isEqualTo(single.get(2));
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws IOException {
    file("甲.txt");
    Files.writeString(folder.resolve("乙.txt"), HandmadeEngine.UNREADABLE);
    file("丙.txt");

    Run run = Run.of("extract", folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(MAPPER.readTree(run.output())).hasSize(2);
    assertThat(run.errors().lines())
        .containsExactly(
            "planwright: " + folder + "/乙.txt：不是文本，请另存为 .txt（FILE_NOT_TEXT）",
            "3 个文件，2 个成功，1 个失败",
            "4 份文件，10 个目标，8 条激励");
  }

  @Test
  void aFaultOfTheProgramIsToldApartAndDoesNotStopTheOthers() throws IOException {
    file("甲.txt");
    Files.writeString(folder.resolve("乙.txt"), HandmadeEngine.BROKEN);

    Run run = Run.of("extract", folder);

    assertThat(run.exitCode()).isEqualTo(70);
    assertThat(MAPPER.readTree(run.output())).hasSize(1);
    assertThat(run.errors())
        .contains("乙.txt", "IllegalStateException: a fault", "PLANWRIGHT_DEBUG");
  }

  @Test
  void missingFilesCountAsFailed() throws IOException {
    Run run = Run.of("extract", file("甲.txt"), folder.resolve("没有.txt"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("没有.txt：没有这个文件", "2 个文件，1 个成功，1 个失败");
  }

  @Test
  void inFoldersOtherFormatsAreLeftOutAndSaid() throws IOException {
    file("甲.txt");
    file("图.png");
    Files.writeString(folder.resolve("扫描.pdf"), HandmadeEngine.UNSUPPORTED);

    Run run = Run.of("extract", folder);

    assertThat(run.exitCode()).isZero();
    assertThat(run.errors())
        .contains("略过 1 个不支持的文件：" + folder + "/图.png")
        .contains("略过：" + folder + "/扫描.pdf：这种格式还不能读")
        .contains("1 个文件，1 个成功，0 个失败");
  }

  @Test
  void aFileOfAnotherFormatThatIsNamedItselfFails() throws IOException {
    Path scan = Files.writeString(folder.resolve("扫描.pdf"), HandmadeEngine.UNSUPPORTED);

    Run run = Run.of("extract", scan);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
  }

  @Test
  void aFolderWithoutPlansIsAnInputError() throws IOException {
    file("图.png");

    Run run = Run.of("extract", folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("里面没有可读的文件");
  }

  @Test
  void aPlanWithoutFactsEndsWithOne() throws IOException {
    Path empty = Files.writeString(folder.resolve("空.txt"), HandmadeEngine.EMPTY);

    Run run = Run.of("extract", empty);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(MAPPER.readTree(run.output()).get("documents")).isEmpty();
    assertThat(run.errors()).contains("没有找到");
  }

  @Test
  void sourcesAreNeverOverwritten() throws IOException {
    Path source = Files.writeString(folder.resolve("方案.json"), "x");

    assertThat(Run.of("extract", source, "--out", folder).errors()).contains("会覆盖这个来源文件");
    assertThat(Run.of("extract", source, "-o", source).exitCode()).isEqualTo(2);
    assertThat(source).hasContent("x");
  }

  @Test
  void wrongPlacesForResultsAreExplained() throws IOException {
    Path plan = file("甲.txt");

    assertThat(Run.of("extract", plan, "--out", plan).errors()).contains("--out 要的是文件夹");
    assertThat(Run.of("extract", plan, "-o", folder).errors()).contains("请用 --out " + folder);
    assertThat(Run.of("extract", plan, "-o", folder + "/没有/a.json").errors()).contains("写出失败");
  }

  @Test
  void whenNothingCouldBeReadNoFileIsMade() throws IOException {
    Path bad = Files.writeString(folder.resolve("乙.txt"), HandmadeEngine.UNREADABLE);
    Path out = folder.resolve("all.xlsx");

    assertThat(Run.of("extract", bad, "-o", out).exitCode()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }

  private JsonNode json(String name) throws IOException {
    return MAPPER.readTree(Files.readString(folder.resolve(name)));
  }

  private static List<String> paths(JsonNode array) {
    List<String> paths = new ArrayList<>();
    array.forEach(node -> paths.add(node.get("source").get("path").asString()));
    return paths;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals(Journal.NAME))
          .sorted()
          .toList();
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String name : names(folder)) {
      contents.put(
          name, java.util.HexFormat.of().formatHex(Files.readAllBytes(folder.resolve(name))));
    }
    return contents;
  }
}
