package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.console.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extrakt a.txt | 没有 extrakt 这个命令",
        "extract | 缺少 PATH",
        "extract a.txt --fromat json | 没有 --fromat 这个选项",
        "extract --fromat | 没有 --fromat 这个选项",
        "extract a.txt -f xsl | 选项 --format 的值“xsl”不对，可用：json",
        "extract a.txt -f | --format 后面缺少 FORMAT",
        "extract a.txt --jobs 0 | 选项 --jobs 的值“0”不对",
        "extract a.txt --jobs 1 --jobs 2 | 选项 --jobs 写了两次",
        "extract a.txt --lang fr | 选项 --lang 的值“fr”不对，可用：zh、en",
        "extract a.txt -f xlsx | xlsx 不能写到标准输出",
        "extract a.txt -o a.json --out b | --out 和 -o/--merge 只能用一个",
        "extract a.txt -o 结果 | 结果：看不出要写成什么格式",
        "explain a.txt -f csv | explain 只有 table 和 json 两种格式",
        "text | 缺少 FILE",
        "text a.txt b.txt | 多出了 b.txt",
        "text 没有.txt | 找不到文件 没有.txt",
        "extract 没有.txt | 没有.txt：没有这个文件"
      })
  void wrongUsageIsSaidInOneLine(String commandLine, String message) {
    Run run = Run.of((Object[]) commandLine.strip().split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.errors().lines().findFirst())
        .hasValueSatisfying(line -> assertThat(line).startsWith("planwright: " + message));
    assertThat(run.errors().lines().count()).isLessThanOrEqualTo(2);
  }

  @Test
  void messagesAreInTheUsersLanguage() {
    assertThat(new Run.Setting().in(Language.ENGLISH).run("extrakt").errors())
        .startsWith("planwright: there is no command extrakt; did you mean extract?")
        .contains("For help: planwright -h");
  }

  @Test
  void withoutACommandTheCommandsAreShown() {
    Run run = Run.of();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.errors()).contains("extract", "explain", "demo").doesNotContain("退出码：");
  }

  @Test
  void theVersionIsPrinted() {
    for (String option : List.of("--version", "-V")) {
      Run run = Run.of(option);

      assertThat(run.exitCode()).isZero();
      assertThat(run.output()).isEqualTo(ProgramVersion.line() + "\n").startsWith("planwright ");
    }
  }

  @Test
  void withoutOptionsACommandDoesWhatItDoesWithAll(@TempDir Path folder) throws IOException {
    Path plan = Files.writeString(folder.resolve("三年 计划.txt"), "到2026年，达到400家。\n");
    Path missing = folder.resolve("无.txt");
    for (String verb : List.of("extract", "text", "explain")) {
      assertThat(Run.of(verb, plan).output()).isEqualTo(Run.of(verb, "--", plan).output());
      assertThat(Run.of(verb, missing).errors()).isEqualTo(Run.of(verb, "--", missing).errors());
      assertThat(Run.of(verb, missing).exitCode()).isEqualTo(2);
    }
    assertThat(Run.of("text", plan, plan).errors())
        .isEqualTo(Run.of("text", "--", plan, plan).errors());
    assertThat(Run.of("extract", plan, missing).output())
        .isEqualTo(Run.of("extract", "--", plan, missing).output());
    assertThat(Run.of("extract", "").errors()).isEqualTo(Run.of("extract", "--", "").errors());
  }

  @Test
  void aVerbBehindAnOptionIsFoundToo() {
    assertThat(Run.of("--lang", "zh", "extract", "-h").output()).contains("planwright extract");
    assertThat(Run.of("extarct").errors()).contains("extract");
  }

  @Test
  void optionsMeanTheSameEverywhere() {
    for (String command : List.of("extract", "text", "explain", "schema", "demo")) {
      assertThat(Run.of(command, "-h").output()).contains("-h, --help", "--lang=zh|en");
    }
  }
}
