package io.planwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextCommandTest {
  @TempDir private Path folder;

  @Test
  void theTextIsPrintedCharacterByCharacter() throws IOException {
    String text = "　一、目标\r\n到2026年，达到400家\t以上𠮷";
    Path plan = Files.writeString(folder.resolve("方 案.txt"), text);

    Run run = Run.of("text", plan);

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).isEqualTo(text);
    assertThat(run.errors()).isEmpty();
  }

  @Test
  void standardInputWorksToo() {
    assertThat(new Run.Setting().reading("目标").run("text", "-").output()).isEqualTo("目标");
  }

  @Test
  void aBlankTextEndsWithOne() {
    assertThat(new Run.Setting().reading(" \n").run("text", "-").exitCode()).isEqualTo(1);
  }

  @Test
  void anUnreadableFileEndsWithTwo() {
    Run run = new Run.Setting().reading(HandmadeEngine.UNREADABLE).run("text", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).isEqualTo("planwright: -：不是文本，请另存为 .txt（FILE_NOT_TEXT）\n");
  }
}
