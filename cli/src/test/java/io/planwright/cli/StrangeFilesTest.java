package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.planwright.cli.console.Terminal;
import io.planwright.extract.Explanation;
import io.planwright.model.Extraction;
import io.planwright.read.Budget;
import io.planwright.read.FileContent;
import io.planwright.read.Limits;
import io.planwright.read.SourceText;
import io.planwright.read.TimeUpException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a folder holds besides good files, and whatever happens to it while it is read. */
final class StrangeFilesTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir private Path folder;

  private Path plans() throws IOException {
    Path plans = Files.createDirectories(folder.resolve("方案"));
    Files.writeString(plans.resolve("一.txt"), "x");
    Files.writeString(plans.resolve("龙.txt"), "x");
    return plans;
  }

  private static void assertOthersRead(Run run, int others) throws IOException {
    List<JsonNode> lines = run.output().lines().map(MAPPER::readTree).toList();
    assertThat(lines).hasSize(others);
    assertThat(lines.getFirst().get("source").get("path").asString()).endsWith("一.txt");
    assertThat(lines.getLast().get("source").get("path").asString()).endsWith("龙.txt");
  }

  private static List<String> lines(Run run, String part) {
    return run.errors().lines().filter(line -> line.contains(part)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "三\"个'引号“中”文.txt",
        "换\n行\t和 空格.txt",
        "表情😀🇨🇳👩‍🔬.txt",
        "逃\u001b[31m逸\u0007.txt",
        "反\u202e转.txt",
        "-f.txt",
        "问?星*号.txt",
        "百分%s{0}.txt",
        "反\\斜线.txt"
      })
  void anyNameIsReadAndWrittenAndNothingInItIsObeyed(String name) throws IOException {
    Path plans = plans();
    Files.writeString(plans.resolve(name), "x");
    Files.writeString(plans.resolve("坏" + name), HandmadeEngine.BROKEN);
    Path out = folder.resolve("结果");

    Run run = Run.of("extract", plans, "--out", out, "-f", "json");

    assertThat(run.exitCode()).isEqualTo(70);
    assertThat(out.resolve(name.replaceAll("\\.txt$", ".json"))).isRegularFile();
    assertThat(run.errors().lines()).hasSize(3);
    assertThat(run.errors()).doesNotContain("\u001b", "\u0007", "\u202e", "\t");
    assertThat(lines(run, "坏")).hasSize(1);
    String table =
        new Run.Setting()
            .on(new Terminal(400, true, true, false))
            .run("extract", plans.resolve(name), "-f", "table")
            .output();
    assertThat(table).doesNotContain("\u001b", "\u0007", "\u202e");
  }

  @Test
  void aNameAsLongAsTheSystemAllowsIsWrittenToo() throws IOException {
    Path plans = plans();
    String name = "关".repeat(83);
    Files.writeString(plans.resolve(name + "甲.txt".substring(1)), "x");
    Files.writeString(plans.resolve(name.substring(1) + "于.txt"), "x");
    Path out = folder.resolve("结果");

    Run run = Run.of("extract", plans, "--out", out, "-f", "jsonl");

    assertThat(run.errors()).contains("4 个文件，4 个成功，0 个失败");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.filter(file -> file.toString().endsWith(".jsonl"))).hasSize(4);
    }
  }

  /** Archives packed on Chinese Windows unpack to such names elsewhere. */
  @Test
  void namesThatAreNoUtf8AreReadToo() throws IOException, InterruptedException {
    Path plans = plans();
    Process shell =
        new ProcessBuilder(
                "sh",
                "-c",
                "echo x > \"$(printf '\\261\\270.txt')\"; echo x > \"$(printf '\\262\\271.txt')\"")
            .directory(plans.toFile())
            .start();
    assumeThat(shell.waitFor()).as("a shell that makes such names").isZero();
    assumeThat(Files.list(plans).count()).isEqualTo(4);

    Run run = Run.of("extract", plans, "-f", "jsonl");

    assertThat(run.errors()).contains("4 个文件，4 个成功，0 个失败");
  }

  @Test
  void aFileAboveTheLimitIsNotEvenOpened() throws IOException {
    Path plans = plans();
    try (RandomAccessFile sparse = new RandomAccessFile(plans.resolve("大.txt").toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }

    Run run = Run.of("extract", plans, "-f", "jsonl");

    assertOthersRead(run, 2);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(lines(run, "大.txt"))
        .singleElement()
        .asString()
        .contains("2048 MB", "128 MB", "--max-bytes", "FILE_TOO_LARGE");
    assertThat(run.errors()).contains("3 个文件，2 个成功，1 个失败");
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "4, 0", "1K, 0", "0, 0", "3G, 0", "5X, 0", "1.5M, 0", "2g, 0", "500kb, 0"})
  void theLimitOfBytesIsAnOption(String limit, int refusedAt) throws IOException {
    Path plan = Files.writeString(folder.resolve("甲.txt"), "xxxx");

    Run run = Run.of("extract", plan, "--max-bytes", limit);

    boolean wrong = List.of("0", "3G", "5X", "1.5M").contains(limit);
    assertThat(run.exitCode()).isEqualTo(wrong || refusedAt > 0 ? 2 : 0);
    if (wrong) {
      assertThat(run.errors()).contains("--max-bytes", "500K、50M、2G");
    } else if (refusedAt > 0) {
      assertThat(run.errors()).contains("4 B", refusedAt + " B", "FILE_TOO_LARGE");
    }
  }

  @Test
  void standardInputHasTheSameLimit() {
    Run run = new Run.Setting().reading("xxxx").run("extract", "-", "--max-bytes", "3");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("FILE_TOO_LARGE");
  }

  @Test
  void aFolderWithTheNameOfAFileIsAFolder() throws IOException {
    Path plans = plans();
    Files.createDirectories(plans.resolve("二.pdf"));
    Files.writeString(plans.resolve("二.pdf/内.txt"), "x");

    Run run = Run.of("extract", plans, "-f", "jsonl");

    assertOthersRead(run, 3);
    assertThat(run.exitCode()).isZero();
  }

  @Test
  @Timeout(20)
  void pipesAndDevicesAreNeverOpened() throws IOException, InterruptedException {
    Path plans = plans();
    Process made =
        new ProcessBuilder("mkfifo", plans.resolve("管.txt").toString()).inheritIO().start();
    assumeThat(made.waitFor()).as("mkfifo").isZero();
    Files.createSymbolicLink(plans.resolve("零.txt"), Path.of("/dev/zero"));

    Run run = Run.of("extract", plans, "-f", "jsonl");

    assertOthersRead(run, 2);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(lines(run, "管.txt")).singleElement().asString().contains("FILE_NOT_REGULAR");
    assertThat(lines(run, "零.txt")).singleElement().asString().contains("FILE_NOT_REGULAR");
    assertThat(run.errors()).contains("4 个文件，2 个成功，2 个失败");
    for (Path named : List.of(plans.resolve("管.txt"), Path.of("/dev/zero"))) {
      Run single = Run.of("extract", named);
      assertThat(single.exitCode()).isEqualTo(2);
      assertThat(single.errors()).contains("FILE_NOT_REGULAR");
    }
  }

  @Test
  void linksAreFollowedWithinTheFolderOnly() throws IOException {
    Path plans = plans();
    Path outside = Files.writeString(folder.resolve("外.txt"), "x");
    Path inside = Files.createDirectories(plans.resolve("二"));
    Files.createSymbolicLink(plans.resolve("二/同.txt"), plans.resolve("一.txt"));
    Files.createSymbolicLink(plans.resolve("外链.txt"), outside);
    Files.createSymbolicLink(plans.resolve("断链.txt"), folder.resolve("没有"));
    Files.createSymbolicLink(plans.resolve("环.txt"), plans.resolve("环.txt"));
    Files.createSymbolicLink(inside.resolve("上级"), plans);
    Files.createSymbolicLink(plans.resolve("外夹"), folder);

    Run run = Run.of("extract", plans, "-f", "jsonl");

    assertOthersRead(run, 2);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(lines(run, "外链.txt")).singleElement().asString().contains("LINK_OUTSIDE");
    assertThat(lines(run, "断链.txt")).singleElement().asString().contains("LINK_BROKEN");
    assertThat(lines(run, "环.txt")).singleElement().asString().contains("FILE_LINK_LOOP");
    assertThat(lines(run, "二/上级")).singleElement().asString().contains("LINK_INSIDE");
    assertThat(lines(run, "外夹")).singleElement().asString().contains("LINK_OUTSIDE");
    assertThat(run.errors()).contains("6 个文件，2 个成功，4 个失败");
    assertThat(Run.of("extract", plans.resolve("外链.txt")).exitCode()).isZero();
    assertThat(Run.of("extract", plans.resolve("环.txt")).errors()).contains("FILE_LINK_LOOP");
  }

  @Test
  void aLinkToAFolderMayBeNamedItself() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("链"), plans());

    Run run = Run.of("extract", link, "-f", "jsonl");

    assertOthersRead(run, 2);
    assertThat(run.output()).contains(folder + "/链/一.txt");
  }

  @Test
  void foldersThatMayNotBeReadAreSaid() throws IOException {
    Path plans = plans();
    Path locked = Files.createDirectories(plans.resolve("锁"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(locked)).as("a user from whom files can be locked").isFalse();

    Run run = Run.of("extract", plans, "-f", "jsonl");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));

    assertOthersRead(run, 2);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(lines(run, "锁")).singleElement().asString().contains("FILE_UNREADABLE");
  }

  /** Reading another process's memory fails for everybody, also where every file may be read. */
  @Test
  void filesThatFailWhileTheyAreReadAreSaid() {
    Path memory = Path.of("/proc/self/mem");
    assumeThat(Files.exists(memory)).as("a file that cannot be read").isTrue();

    Run run = Run.of("extract", memory);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("FILE_UNREADABLE");
  }

  /** Does something to the folder while a file is read. */
  private static final class Meddling implements Engine {
    private final HandmadeEngine engine = new HandmadeEngine();
    private final Runnable deed;

    Meddling(Runnable deed) {
      this.deed = deed;
    }

    @Override
    public FileContent load(Path path, Limits limits) {
      return engine.load(path, limits);
    }

    @Override
    public byte[] load(String name, InputStream stream, Limits limits) throws IOException {
      return engine.load(name, stream, limits);
    }

    @Override
    public SourceText read(String name, byte[] content, Budget budget) {
      if (name.endsWith("一.txt")) {
        deed.run();
      }
      return engine.read(name, content, budget);
    }

    @Override
    public Extraction extract(SourceText text, Budget budget) {
      return engine.extract(text, budget);
    }

    @Override
    public Explanation explain(SourceText text, Budget budget) {
      return engine.explain(text, budget);
    }
  }

  interface Deed {
    void happen() throws IOException;
  }

  private static Engine meddling(Deed deed) {
    return new Meddling(
        () -> {
          try {
            deed.happen();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void aFileThatVanishesDuringTheRunIsSaid() throws IOException {
    Path plans = plans();
    for (int i = 0; i < 9; i++) {
      Files.writeString(plans.resolve("二" + i + ".txt"), "x");
    }
    Engine engine = meddling(() -> Files.delete(plans.resolve("二8.txt")));

    Run run = new Run.Setting().with(engine).run("extract", plans, "-f", "jsonl", "-j", 1);

    assertOthersRead(run, 10);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(lines(run, "二8.txt")).singleElement().asString().contains("FILE_MISSING");
  }

  @Test
  void aFileThatChangesDuringTheRunIsSaidWithItsFacts() throws IOException {
    Path plans = plans();
    Engine engine = meddling(() -> Files.writeString(plans.resolve("一.txt"), "longer"));

    Run run = new Run.Setting().with(engine).run("extract", plans, "-f", "jsonl");

    assertOthersRead(run, 2);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(lines(run, "一.txt")).singleElement().asString().contains("FILE_CHANGED");
    JsonNode first = MAPPER.readTree(run.output().lines().findFirst().orElse(""));
    assertThat(first.get("diagnostics").toString()).contains("FILE_CHANGED");
    assertThat(first.get("source").get("sha256").asString()).startsWith("2d711642b726b044");
    assertThat(run.errors()).contains("2 个文件，1 个成功，0 个失败，1 个没有读全");
  }

  @Test
  void aFolderOfResultsThatVanishesEndsTheRunClearly() throws IOException {
    Path plans = plans();
    Path out = folder.resolve("结果");
    Engine engine =
        meddling(
            () -> {
              Files.deleteIfExists(out.resolve(".planwright-finished.tsv"));
              Files.delete(out);
            });

    Run run = new Run.Setting().with(engine).run("extract", plans, "--out", out, "-j", 1);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("写出失败", "结果", "磁盘空间");
    assertThat(out).doesNotExist();
  }

  @Test
  void aFullDiskEndsTheRunClearly() throws IOException {
    Path full = Path.of("/dev/full");
    assumeThat(Files.exists(full)).as("a device that is always full").isTrue();
    Path plans = plans();
    Path out = Files.createDirectories(folder.resolve("结果"));
    Files.createSymbolicLink(
        io.planwright.cli.output.WholeFile.beside(out.resolve("龙.json"), ".part"), full);

    Run run = Run.of("extract", plans, "-o", out.resolve("龙.json"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("写出失败", "磁盘空间");
    assertThat(out.resolve("龙.json")).doesNotExist();
  }

  /** Does not end by itself, or asks for what nobody has. */
  private static Engine failing(Runnable deed) {
    return new Meddling(deed);
  }

  @Test
  @Timeout(60)
  void aFileThatNeverEndsIsGivenUp() throws IOException {
    Path plans = plans();
    for (int i = 0; i < 9; i++) {
      Files.writeString(plans.resolve("二" + i + ".txt"), "x");
    }
    Engine engine =
        failing(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
              }
              throw new TimeUpException();
            });

    Run run =
        new Run.Setting()
            .with(engine)
            .run("extract", plans, "-f", "jsonl", "-j", 1, "--max-seconds-per-file", "0.2");

    assertThat(run.output().lines()).hasSize(10);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(lines(run, "一.txt"))
        .singleElement()
        .asString()
        .contains("TIME_LIMIT", "--max-seconds-per-file");
    assertThat(run.errors()).contains("11 个文件，10 个成功，1 个失败");
  }

  @Test
  void timeUpStackAndMemoryAreTheFilesOwnTrouble() throws IOException {
    Path plans = plans();
    Files.writeString(plans.resolve("一丁.txt"), "x");
    check(plans, new TimeUpException(), "TIME_LIMIT");
    check(plans, new StackOverflowError(), "NESTED_TOO_DEEP");
    check(plans, new OutOfMemoryError("Java heap space"), "OUT_OF_MEMORY");
  }

  private static void check(Path plans, Throwable trouble, String code) {
    Engine engine =
        failing(
            () -> {
              switch (trouble) {
                case Error error -> throw error;
                case RuntimeException exception -> throw exception;
                default -> throw new IllegalStateException(trouble);
              }
            });

    Run run = new Run.Setting().with(engine).run("extract", plans, "-f", "jsonl");

    assertThat(run.output().lines()).hasSize(2);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(lines(run, "一.txt")).singleElement().asString().contains(code);
  }

  /** Fails for want of memory as long as another file is worked on. */
  @Test
  void aFileWithoutMemoryIsTriedOnceMoreAlone() throws IOException {
    Path plans = plans();
    int[] attempts = {0};
    Engine engine =
        failing(
            () -> {
              if (++attempts[0] == 1) {
                throw new OutOfMemoryError("Java heap space");
              }
            });

    Run run = new Run.Setting().with(engine).run("extract", plans, "-f", "jsonl", "-j", 2);

    assertOthersRead(run, 2);
    assertThat(run.exitCode()).isZero();
    assertThat(attempts[0]).isEqualTo(2);
  }
}
