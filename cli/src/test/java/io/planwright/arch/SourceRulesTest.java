package io.planwright.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What only the sources show: their length, and the essay every package starts with. */
final class SourceRulesTest {

  /** Past this a class answers more than one question and is split (house style). */
  private static final int LONGEST_CLASS_IN_LINES = 400;

  private static final int SHORTEST_ESSAY_IN_LINES = 10;
  private static final int LONGEST_ESSAY_IN_LINES = 30;

  private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

  private static Path project;
  private static List<Path> sources;

  @BeforeAll
  static void findSources() throws IOException {
    project = projectFolder();
    try (Stream<Path> modules = Files.list(project)) {
      sources =
          modules
              .map(module -> module.resolve("src"))
              .filter(Files::isDirectory)
              .flatMap(SourceRulesTest::javaFilesBelow)
              .sorted()
              .toList();
    }
  }

  @Test
  void theSourcesOfAllModulesAreSeen() {
    assertThat(sources)
        .extracting(file -> project.relativize(file).getName(0).toString())
        .contains("model", "extractor", "ocr", "search", "templates", "cli");
  }

  @Test
  void noClassIsTooLong() {
    var tooLong =
        sources.stream()
            .filter(file -> lines(file).size() > LONGEST_CLASS_IN_LINES)
            .map(file -> project.relativize(file) + ": " + lines(file).size() + " lines");

    assertThat(tooLong).as("classes past %d lines", LONGEST_CLASS_IN_LINES).isEmpty();
  }

  @Test
  void everyPackageStartsWithAnEssay() {
    var packages = new TreeSet<Path>();
    sources.stream()
        .map(file -> project.relativize(file.getParent()))
        .filter(folder -> folder.subpath(1, folder.getNameCount()).startsWith("src/main/java"))
        .forEach(packages::add);

    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(
            folder -> {
              Path essay = project.resolve(folder).resolve("package-info.java");
              assertThat(essay).exists();
              assertThat(essay).content().contains("@NullMarked");
              assertThat(essayLines(essay))
                  .as("lines of the essay in %s", folder)
                  .isBetween(SHORTEST_ESSAY_IN_LINES, LONGEST_ESSAY_IN_LINES);
            });
  }

  private static int essayLines(Path packageInfo) {
    Matcher javadoc = JAVADOC.matcher(String.join("\n", lines(packageInfo)));
    return javadoc.find() ? (int) javadoc.group(1).strip().lines().count() : 0;
  }

  private static Stream<Path> javaFilesBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The nearest folder upwards that holds the launcher: tests run in the module's own folder. */
  private static Path projectFolder() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(folder.resolve("planwright"))) {
      folder = folder.getParent();
      assertThat(folder).as("a folder upwards that holds the launcher").isNotNull();
    }
    return folder;
  }
}
