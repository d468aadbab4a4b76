package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.planwright.cli.console.Console;
import io.planwright.cli.console.Language;
import io.planwright.cli.console.Messages;
import io.planwright.cli.console.Terminal;
import io.planwright.cli.output.Delivery;
import io.planwright.cli.output.FileDelivery;
import io.planwright.cli.output.Format;
import io.planwright.cli.output.WholeFile;
import io.planwright.cli.resume.Earlier;
import io.planwright.cli.resume.Journal;
import io.planwright.cli.resume.SourceKey;
import io.planwright.cli.resume.Spool;
import io.planwright.cli.table.Detail;
import io.planwright.model.Extraction;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs that are stopped, killed and resumed: what is finished stays, what comes out is the same.
 */
final class ResumeTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir private Path folder;

  private Path plans(int count) throws IOException {
    Path plans = Files.createDirectories(folder.resolve("方案"));
    for (int i = 0; i < count; i++) {
      Files.writeString(plans.resolve("方案%02d.txt".formatted(i)), "x" + i);
    }
    return plans;
  }

  @Test
  void finishedResultsAreNotDoneAgain() throws IOException {
    Path plans = plans(6);
    Path out = folder.resolve("结果");
    Run first = Run.of("extract", plans, "--out", out);
    age(out);
    Files.writeString(plans.resolve("方案02.txt"), "another");
    Files.writeString(plans.resolve("方案99.txt"), "new");
    Files.writeString(out.resolve("方案03.json"), "edited");
    Files.delete(out.resolve("方案04.json"));

    Run second = Run.of("extract", plans, "--out", out, "--resume");

    assertThat(first.exitCode()).isZero();
    assertThat(second.exitCode()).isZero();
    assertThat(second.errors()).contains("7 个文件，7 个成功，0 个失败（其中 3 个上次已完成）");
    assertThat(second.errors()).contains("14 份文件，35 个目标，28 条激励");
    assertThat(old(out)).containsExactly("方案00.json", "方案01.json", "方案05.json");
    assertThat(contents(out)).isEqualTo(contents(fresh(plans, "--out")));
  }

  @Test
  void otherOptionsOrNoneMeanNewResults() throws IOException {
    Path plans = plans(3);
    Path out = folder.resolve("结果");
    assertThat(Run.of("extract", plans, "--out", out).exitCode()).isZero();
    age(out);

    Run longer = Run.of("extract", plans, "--out", out, "--resume", "--max-chars", 1000);
    assertThat(longer.errors()).doesNotContain("上次");
    assertThat(old(out)).isEmpty();
    age(out);
    assertThat(Run.of("extract", plans, "--out", out).errors()).doesNotContain("上次");
    assertThat(old(out)).isEmpty();
    age(out);
    Run jobs = Run.of("extract", plans, "--out", out, "--resume", "-j", 1, "--max-bytes", "1M");
    assertThat(jobs.errors()).contains("其中 3 个上次已完成");
    assertThat(old(out)).hasSize(3);
  }

  @Test
  void whatFailedIsTriedAgainAndWhatWasPartlyReadIsSaidAgain() throws IOException {
    Path plans = plans(2);
    Files.writeString(plans.resolve("坏.txt"), HandmadeEngine.UNREADABLE);
    Path out = folder.resolve("结果");
    assertThat(Run.of("extract", plans, "--out", out).exitCode()).isEqualTo(2);
    Files.writeString(plans.resolve("坏.txt"), "repaired");

    Run second = Run.of("extract", plans, "--out", out, "--resume");

    assertThat(second.exitCode()).isZero();
    assertThat(second.errors()).contains("3 个文件，3 个成功，0 个失败（其中 2 个上次已完成）");
  }

  @Test
  void aTornJournalAndOldDraftsDoNoHarm() throws IOException {
    Path plans = plans(4);
    Path out = folder.resolve("结果");
    assertThat(Run.of("extract", plans, "--out", out).exitCode()).isZero();
    Map<String, String> whole = contents(out);
    Path journal = out.resolve(Journal.NAME);
    byte[] lines = Files.readAllBytes(journal);
    Files.write(out.resolve(".planwright-0123456789abcdef.part"), new byte[] {1});

    for (int length = 0; length <= lines.length; length += 37) {
      Files.write(journal, Arrays.copyOf(lines, length));
      assertThat(Run.of("extract", plans, "--out", out, "--resume").exitCode()).isZero();
      assertThat(contents(out)).as("journal cut at %d", length).isEqualTo(whole);
    }
  }

  @Test
  void twoRunsDoNotWriteToOneFolder() throws IOException {
    Path plans = plans(1);
    Path out = Files.createDirectories(folder.resolve("结果"));

    try (Journal held = Journal.open(out)) {
      Run run = Run.of("extract", plans, "--out", out);

      assertThat(held).isNotNull();
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.errors()).contains("结果", "正在写这里");
    }
    assertThat(Run.of("extract", plans, "--out", out).exitCode()).isZero();
  }

  @Test
  void onlyPlacesCanBeResumed() throws IOException {
    Run run = Run.of("extract", plans(1), "--resume");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("--resume 要和 --out 或 -o/--merge 一起用");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "csv", "xlsx", "table"})
  void aMergedFileIsMadeOfWhatWasSpooled(String format) throws IOException {
    Path merged = folder.resolve("汇总." + format);
    Path fresh = folder.resolve("另一." + format);
    Extraction plan = HandmadePlan.extraction("x");
    String sha = plan.source().sha256();
    List<SourceKey> keys = List.of(new SourceKey("run", "甲"), new SourceKey("run", "乙"));
    try (Delivery delivery = merging(fresh, keys, format, false)) {
      delivery.prepare(0, plan, "").write();
      delivery.prepare(1, plan, "").write();
      delivery.complete();
    }
    try (Delivery stopped = merging(merged, keys, format, false)) {
      stopped.prepare(0, plan, "").write();
    }
    assertThat(merged).doesNotExist();
    assertThat(names(folder)).filteredOn(name -> name.startsWith(".")).hasSize(1);

    try (Delivery resumed = merging(merged, keys, format, true)) {
      assertThat(resumed.recall(0, "other")).isEmpty();
      assertThat(resumed.recall(1, sha)).isEmpty();
      Earlier earlier = resumed.recall(0, sha).orElseThrow();
      assertThat(earlier).isEqualTo(new Earlier.Known(plan));
      resumed.prepare(0, ((Earlier.Known) earlier).extraction(), "").write();
      resumed.prepare(1, plan, "").write();
      resumed.complete();
    }

    assertThat(Files.readAllBytes(merged)).isEqualTo(Files.readAllBytes(fresh));
    assertThat(names(folder)).noneMatch(name -> name.startsWith("."));
  }

  private static Delivery merging(Path file, List<SourceKey> keys, String format, boolean resumes)
      throws IOException {
    var console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Terminal.NONE);
    var context =
        new CommandContext(
            console, Messages.in(Language.CHINESE), new HandmadeEngine(), null, false);
    Renderers renderers =
        new Renderers(context, Format.ofCode(format).orElseThrow(), Detail.NORMAL, false);
    Spool spool = Spool.open(WholeFile.beside(file, ".spool"), resumes);
    return new FileDelivery(file, keys, renderers.forFile(true), spool, false);
  }

  @Test
  void aTornSpoolYieldsWhatIsWhole() throws IOException {
    Path path = folder.resolve("a.spool");
    Extraction plan = HandmadePlan.extraction("x");
    SourceKey first = new SourceKey("run", "甲");
    SourceKey second = new SourceKey("run", "乙");
    try (Spool spool = Spool.open(path, false)) {
      spool.keep(spool.pack(first, plan));
      spool.keep(spool.pack(second, plan));
    }
    byte[] whole = Files.readAllBytes(path);
    for (int length = 0; length < whole.length; length += 13) {
      Files.write(path, Arrays.copyOf(whole, length));
      try (Spool spool = Spool.open(path, true)) {
        String sha = plan.source().sha256();
        boolean half = length >= whole.length / 2;
        assertThat(spool.find(first, sha).isPresent()).as("cut at %d", length).isEqualTo(half);
        assertThat(spool.find(second, sha)).isEmpty();
        spool.keep(spool.pack(second, plan));
      }
      try (Spool spool = Spool.open(path, true)) {
        assertThat(spool.find(second, plan.source().sha256())).contains(plan);
      }
    }
    whole[whole.length / 4] ^= 1;
    Files.write(path, whole);
    try (Spool spool = Spool.open(path, true)) {
      assertThat(spool.find(first, plan.source().sha256())).isEmpty();
    }
  }

  /** The program as a process of its own, killed at random moments and resumed until it ends. */
  @ParameterizedTest
  @ValueSource(strings = {"--out", "-o"})
  void killedAtAnyMomentItComesOutTheSame(String place) throws IOException, InterruptedException {
    Path plans = Files.createDirectories(folder.resolve("方案"));
    for (int i = 0; i < 40; i++) {
      Files.writeString(plans.resolve("方案%02d.txt".formatted(i)), HostileFiles.PLAN.repeat(1 + i));
    }
    Path whole = Files.createDirectories(folder.resolve("整"));
    assertThat(process(plans, place, whole, false).waitFor()).isZero();
    Path killed = Files.createDirectories(folder.resolve("断"));
    Random random = new Random(place.hashCode());
    int kills = 0;
    int patience = 1600;
    while (true) {
      Process process = process(plans, place, killed, true);
      boolean ended =
          process.waitFor(patience / 2 + random.nextInt(patience), TimeUnit.MILLISECONDS);
      if (ended && kills == 0) {
        // Done before it could be killed: once more, with less patience.
        patience = patience * 2 / 3;
        killed = Files.createDirectories(folder.resolve("断" + patience));
        continue;
      }
      if (ended || kills == 6) {
        assertThat(process.waitFor()).isZero();
        break;
      }
      process.destroyForcibly().waitFor();
      kills++;
      assertWhole(killed);
    }

    assertThat(contents(killed)).isEqualTo(contents(whole));
    assertThat(kills).isPositive();
  }

  /** Whatever is there under a result's name is a result. */
  private static void assertWhole(Path out) throws IOException {
    for (String name : names(out)) {
      if (name.endsWith(".json")) {
        String text = Files.readString(out.resolve(name));
        assertThat(text).startsWith("{").endsWith("}\n");
      }
    }
  }

  @Test
  void stoppedByHandItSaysWhatIsDoneAndHowToGoOn() throws IOException, InterruptedException {
    assumeThat(System.getProperty("os.name")).doesNotContain("Windows");
    Path plans = Files.createDirectories(folder.resolve("方案"));
    Path plan = Files.writeString(folder.resolve("方案.txt"), HostileFiles.PLAN.repeat(60));
    // So many that no machine is done before it is stopped.
    for (int i = 0; i < 5000; i++) {
      Files.createLink(plans.resolve("方案%04d.txt".formatted(i)), plan);
    }
    Path out = Files.createDirectories(folder.resolve("结果"));
    Process process = process(plans, "--out", out, false);
    while (process.isAlive() && names(out).size() < 5) {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();

    assertThat(process.waitFor()).isEqualTo(130);
    String errors = Files.readString(folder.resolve("errors.txt"));
    assertThat(errors).containsPattern("已中止：\\d+ 个文件已完成，\\d+ 个未处理").contains("--resume");
    assertThat(names(out)).noneMatch(name -> name.endsWith(".part"));
  }

  private Process process(Path plans, String place, Path out, boolean resumed) throws IOException {
    Path result = place.equals("--out") ? out : out.resolve("汇总.xlsx");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dplanwright.locale=zh-CN",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "extract",
                plans.toString(),
                place,
                result.toString()));
    if (resumed) {
      command.add("--resume");
    }
    return new ProcessBuilder(command)
        .redirectError(folder.resolve("errors.txt").toFile())
        .redirectOutput(folder.resolve("output.txt").toFile())
        .start();
  }

  private Path fresh(Path plans, String place) {
    Path out = folder.resolve("fresh");
    assertThat(Run.of("extract", plans, place, out).exitCode()).isZero();
    return out;
  }

  private static void age(Path out) throws IOException {
    for (String name : names(out)) {
      Files.setLastModifiedTime(out.resolve(name), LONG_AGO);
    }
  }

  private static List<String> old(Path out) throws IOException {
    List<String> old = new ArrayList<>();
    for (String name : names(out)) {
      if (Files.getLastModifiedTime(out.resolve(name)).equals(LONG_AGO)
          && !name.equals(Journal.NAME)) {
        old.add(name);
      }
    }
    return old;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** The results; the journal beside them is not one. */
  private static Map<String, String> contents(Path folder) {
    Map<String, String> contents = new TreeMap<>();
    try {
      for (String name : names(folder)) {
        if (!name.equals(Journal.NAME)) {
          contents.put(name, HexFormat.of().formatHex(Files.readAllBytes(folder.resolve(name))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }
}
