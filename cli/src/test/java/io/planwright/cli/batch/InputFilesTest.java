package io.planwright.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.cli.batch.InputFiles.Kind;
import io.planwright.cli.batch.InputFiles.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputFilesTest {
  @TempDir private Path folder;

  @BeforeEach
  void fillFolder() throws IOException {
    for (String name :
        List.of("乙 方案.txt", "丙/丁.html", "丙/.缓存/旧.txt", ".隐藏.txt", "~$方案.docx", "图.png", "甲.PDF")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  @Test
  void foldersAreWalkedAndSortedWithoutHiddenFiles() {
    var found = InputFiles.find(List.of(folder.toString()));

    assertThat(found.files())
        .extracting(file -> file.shown().substring(folder.toString().length()))
        .containsExactly("/丙/丁.html", "/乙 方案.txt", "/甲.PDF");
    assertThat(found.unsupported()).containsExactly(folder + "/图.png");
    assertThat(found.several()).isTrue();
  }

  @Test
  void filesNamedThemselvesAreTakenWhateverTheirName() {
    var found =
        InputFiles.find(List.of(folder + "/图.png", folder + "/.隐藏.txt", InputFile.STANDARD_INPUT));

    assertThat(found.files()).extracting(InputFile::named).containsExactly(true, true, true);
    assertThat(found.files().getLast().file()).isNull();
    assertThat(found.unsupported()).isEmpty();
  }

  @Test
  void pathsStayAsTheUserWroteThem() {
    var found = InputFiles.find(List.of(folder + "/丙/"));

    assertThat(found.files()).extracting(InputFile::shown).containsExactly(folder + "/丙/丁.html");
  }

  @Test
  void aFileNamedTwiceIsReadOnce() {
    String file = folder + "/乙 方案.txt";

    assertThat(InputFiles.find(List.of(file, folder + "/丙/../乙 方案.txt", "-", "-")).files())
        .extracting(InputFile::shown)
        .containsExactly(file, "-");
  }

  @Test
  void whatIsNotThereIsSaid() {
    var found = InputFiles.find(List.of(folder + "/没有.txt", folder + "/乙 方案.txt"));

    assertThat(found.problems())
        .containsExactly(new Problem(Kind.FILE_MISSING, folder + "/没有.txt"));
    assertThat(found.files()).hasSize(1);
  }

  @Test
  void oneFileAloneIsNotSeveral() {
    assertThat(InputFiles.find(List.of(folder + "/乙 方案.txt")).several()).isFalse();
    assertThat(InputFiles.find(List.of(folder + "/丙")).several()).isTrue();
  }
}
