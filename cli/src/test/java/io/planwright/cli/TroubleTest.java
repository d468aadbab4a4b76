package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.planwright.cli.output.WholeFile;
import io.planwright.read.TimeUpException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever happens while a run is under way. */
final class TroubleTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir private Path folder;

  interface Deed {
    void happen() throws IOException;
  }

  private static Engine meddling(Deed deed) {
    return new MeddlingEngine(
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
    Path plans = TwoPlans.in(folder);
    for (int i = 0; i < 9; i++) {
      Files.writeString(plans.resolve("二" + i + ".txt"), "x");
    }
    Engine engine = meddling(() -> Files.delete(plans.resolve("二8.txt")));

    Run run = new Run.Setting().with(engine).run("extract", plans, "-f", "jsonl", "-j", 1);

    TwoPlans.assertRead(run, 10);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errorsWith("二8.txt")).singleElement().asString().contains("FILE_MISSING");
  }

  @Test
  void aFileThatChangesDuringTheRunIsSaidWithItsFacts() throws IOException {
    Path plans = TwoPlans.in(folder);
    Engine engine = meddling(() -> Files.writeString(plans.resolve("一.txt"), "longer"));

    Run run = new Run.Setting().with(engine).run("extract", plans, "-f", "jsonl");

    TwoPlans.assertRead(run, 2);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errorsWith("一.txt")).singleElement().asString().contains("FILE_CHANGED");
    JsonNode first = MAPPER.readTree(run.output().lines().findFirst().orElse(""));
    assertThat(first.get("diagnostics").toString()).contains("FILE_CHANGED");
    assertThat(first.get("source").get("sha256").asString()).startsWith("2d711642b726b044");
    assertThat(run.errors()).contains("2 个文件，1 个成功，0 个失败，1 个没有读全");
  }

  @Test
  void aFolderOfResultsThatVanishesEndsTheRunClearly() throws IOException {
    Path plans = TwoPlans.in(folder);
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
    Path plans = TwoPlans.in(folder);
    Path out = Files.createDirectories(folder.resolve("结果"));
    Files.createSymbolicLink(WholeFile.beside(out.resolve("龙.json"), ".part"), full);

    Run run = Run.of("extract", plans, "-o", out.resolve("龙.json"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("写出失败", "磁盘空间");
    assertThat(out.resolve("龙.json")).doesNotExist();
  }

  /** Does not end by itself, or asks for what nobody has. */
  private static Engine failing(Runnable deed) {
    return new MeddlingEngine(deed);
  }

  @Test
  @Timeout(60)
  void aFileThatNeverEndsIsGivenUp() throws IOException {
    Path plans = TwoPlans.in(folder);
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
    assertThat(run.errorsWith("一.txt"))
        .singleElement()
        .asString()
        .contains("TIME_LIMIT", "--max-seconds-per-file");
    assertThat(run.errors()).contains("11 个文件，10 个成功，1 个失败");
  }

  @Test
  void timeUpStackAndMemoryAreTheFilesOwnTrouble() throws IOException {
    Path plans = TwoPlans.in(folder);
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
    assertThat(run.errorsWith("一.txt")).singleElement().asString().contains(code);
  }

  /** Fails for want of memory as long as another file is worked on. */
  @Test
  void aFileWithoutMemoryIsTriedOnceMoreAlone() throws IOException {
    Path plans = TwoPlans.in(folder);
    int[] attempts = {0};
    Engine engine =
        failing(
            () -> {
              if (++attempts[0] == 1) {
                throw new OutOfMemoryError("Java heap space");
              }
            });

    Run run = new Run.Setting().with(engine).run("extract", plans, "-f", "jsonl", "-j", 2);

    TwoPlans.assertRead(run, 2);
    assertThat(run.exitCode()).isZero();
    assertThat(attempts[0]).isEqualTo(2);
  }
}
