package io.planwright.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {
  @TempDir private Path folder;

  @Test
  void aCommittedFileReplacesAnOlderOne() throws IOException {
    Path place = Files.writeString(folder.resolve("结果 一.json"), "old");
    try (WholeFile file = WholeFile.begin(place)) {
      file.stream().write("new".getBytes(StandardCharsets.UTF_8));
      assertThat(place).hasContent("old");
      file.commit();
    }

    assertThat(place).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aFileThatIsNotCommittedLeavesNothing() throws IOException {
    try (WholeFile file = WholeFile.begin(folder.resolve("结果.json"))) {
      file.stream().write(1);
    }

    assertThat(folder).isEmptyDirectory();
  }
}
