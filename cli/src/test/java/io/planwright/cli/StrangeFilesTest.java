package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.planwright.cli.console.Terminal;
import java.io.IOException;
import java.io.RandomAccessFile;
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

/** Whatever a folder holds besides good files, and whatever happens to it while it is read. */
final class StrangeFilesTest {
  @TempDir private Path folder;

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
    Path plans = TwoPlans.in(folder);
    Files.writeString(plans.resolve(name), "x");
    Files.writeString(plans.resolve("坏" + name), HandmadeEngine.BROKEN);
    Path out = folder.resolve("结果");

    Run run = Run.of("extract", plans, "--out", out, "-f", "json");

    assertThat(run.exitCode()).isEqualTo(70);
    assertThat(out.resolve(name.replaceAll("\\.txt$", ".json"))).isRegularFile();
    assertThat(run.errors().lines()).hasSize(3);
    assertThat(run.errors()).doesNotContain("\u001b", "\u0007", "\u202e", "\t");
    assertThat(run.errorsWith("坏")).hasSize(1);
    String table =
        new Run.Setting()
            .on(new Terminal(400, true, true, false))
            .run("extract", plans.resolve(name), "-f", "table")
            .output();
    assertThat(table).doesNotContain("\u001b", "\u0007", "\u202e");
  }

  @Test
  void aNameAsLongAsTheSystemAllowsIsWrittenToo() throws IOException {
    Path plans = TwoPlans.in(folder);
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
    Path plans = TwoPlans.in(folder);
    Process shell =
        new ProcessBuilder(
                "sh",
                "-c",
                "echo x > \"$(printf '\\261\\270.txt')\"; echo x > \"$(printf '\\262\\271.txt')\"")
            .directory(plans.toFile())
            .start();
    assumeThat(shell.waitFor()).as("a shell that makes such names").isZero();
    assumeThat(plans.toFile().list()).as("files of such names").hasSize(4);

    Run run = Run.of("extract", plans, "-f", "jsonl");

    assertThat(run.errors()).contains("4 个文件，4 个成功，0 个失败");
  }

  @Test
  void aFileAboveTheLimitIsNotEvenOpened() throws IOException {
    Path plans = TwoPlans.in(folder);
    try (RandomAccessFile sparse = new RandomAccessFile(plans.resolve("大.txt").toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }

    Run run = Run.of("extract", plans, "-f", "jsonl");

    TwoPlans.assertRead(run, 2);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errorsWith("大.txt"))
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
    Path plans = TwoPlans.in(folder);
    Files.createDirectories(plans.resolve("二.pdf"));
    Files.writeString(plans.resolve("二.pdf/内.txt"), "x");

    Run run = Run.of("extract", plans, "-f", "jsonl");

    TwoPlans.assertRead(run, 3);
    assertThat(run.exitCode()).isZero();
  }

  @Test
  @Timeout(20)
  void pipesAndDevicesAreNeverOpened() throws IOException, InterruptedException {
    Path plans = TwoPlans.in(folder);
    Process made =
        new ProcessBuilder("mkfifo", plans.resolve("管.txt").toString()).inheritIO().start();
    assumeThat(made.waitFor()).as("mkfifo").isZero();
    Files.createSymbolicLink(plans.resolve("零.txt"), Path.of("/dev/zero"));

    Run run = Run.of("extract", plans, "-f", "jsonl");

    TwoPlans.assertRead(run, 2);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errorsWith("管.txt")).singleElement().asString().contains("FILE_NOT_REGULAR");
    assertThat(run.errorsWith("零.txt")).singleElement().asString().contains("FILE_NOT_REGULAR");
    assertThat(run.errors()).contains("4 个文件，2 个成功，2 个失败");
    for (Path named : List.of(plans.resolve("管.txt"), Path.of("/dev/zero"))) {
      Run single = Run.of("extract", named);
      assertThat(single.exitCode()).isEqualTo(2);
      assertThat(single.errors()).contains("FILE_NOT_REGULAR");
    }
  }

  @Test
  void linksAreFollowedWithinTheFolderOnly() throws IOException {
    Path plans = TwoPlans.in(folder);
    Path outside = Files.writeString(folder.resolve("外.txt"), "x");
    Path inside = Files.createDirectories(plans.resolve("二"));
    Files.createSymbolicLink(plans.resolve("二/同.txt"), plans.resolve("一.txt"));
    Files.createSymbolicLink(plans.resolve("外链.txt"), outside);
    Files.createSymbolicLink(plans.resolve("断链.txt"), folder.resolve("没有"));
    Files.createSymbolicLink(plans.resolve("环.txt"), plans.resolve("环.txt"));
    Files.createSymbolicLink(inside.resolve("上级"), plans);
    Files.createSymbolicLink(plans.resolve("外夹"), folder);

    Run run = Run.of("extract", plans, "-f", "jsonl");

    TwoPlans.assertRead(run, 2);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errorsWith("外链.txt")).singleElement().asString().contains("LINK_OUTSIDE");
    assertThat(run.errorsWith("断链.txt")).singleElement().asString().contains("LINK_BROKEN");
    assertThat(run.errorsWith("环.txt")).singleElement().asString().contains("FILE_LINK_LOOP");
    assertThat(run.errorsWith("二/上级")).singleElement().asString().contains("LINK_INSIDE");
    assertThat(run.errorsWith("外夹")).singleElement().asString().contains("LINK_OUTSIDE");
    assertThat(run.errors()).contains("6 个文件，2 个成功，4 个失败");
    assertThat(Run.of("extract", plans.resolve("外链.txt")).exitCode()).isZero();
    assertThat(Run.of("extract", plans.resolve("环.txt")).errors()).contains("FILE_LINK_LOOP");
  }

  @Test
  void aLinkToAFolderMayBeNamedItself() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("链"), TwoPlans.in(folder));

    Run run = Run.of("extract", link, "-f", "jsonl");

    TwoPlans.assertRead(run, 2);
    assertThat(run.output()).contains(folder + "/链/一.txt");
  }

  @Test
  void foldersThatMayNotBeReadAreSaid() throws IOException {
    Path plans = TwoPlans.in(folder);
    Path locked = Files.createDirectories(plans.resolve("锁"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(locked)).as("a user from whom files can be locked").isFalse();

    Run run = Run.of("extract", plans, "-f", "jsonl");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));

    TwoPlans.assertRead(run, 2);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errorsWith("锁")).singleElement().asString().contains("FILE_UNREADABLE");
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
}
