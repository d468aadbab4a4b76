package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.console.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoCommandTest {
  @TempDir private Path home;

  @Test
  void theSamplesAreShownOneByOneAndInAll() throws IOException {
    sample("01-甲", "plan.txt");
    sample("02-乙", "plan.html");
    sample("03-丙", "notes.txt");

    Run run = new Run.Setting().at(home).run("demo");

    assertThat(run.exitCode()).isZero();
    assertThat(run.errors().strip()).startsWith("已写入").endsWith("report.html");
    assertThat(home.resolve("target/demo/report.html")).content().contains("</html>");
    Golden.check("demo/zh.txt", run.output());
  }

  @Test
  void itSpeaksEnglishToo() throws IOException {
    sample("01-甲", "plan.txt");

    assertThat(new Run.Setting().in(Language.ENGLISH).at(home).run("demo").output())
        .contains("There are 1 sample plans", "One clause of the text", "Next: planwright extract");
  }

  @Test
  void withoutSamplesItSaysWhatToDo() {
    Run run = new Run.Setting().at(home).run("demo");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("找不到样例规划", "PLANWRIGHT_HOME");
    assertThat(new Run.Setting().run("demo").exitCode()).isEqualTo(2);
  }

  private void sample(String folder, String file) throws IOException {
    Path place = Files.createDirectories(home.resolve("samples").resolve(folder));
    Files.writeString(place.resolve(file), HandmadePlan.TEXT);
  }
}
