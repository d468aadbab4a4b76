package io.planwright.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sample plans of the project. */
final class SampleFiles {
  private SampleFiles() {}

  /**
   * The files {@code samples/<name>/plan.<ending>}, by name.
   *
   * @throws CommandException when there are none
   */
  static List<Path> of(CommandContext context) throws IOException {
    @Nullable Path home = context.home();
    List<Path> paths = new ArrayList<>();
    if (home != null && Files.isDirectory(home.resolve("samples"))) {
      try (DirectoryStream<Path> folders =
          Files.newDirectoryStream(home.resolve("samples"), Files::isDirectory)) {
        for (Path folder : folders) {
          try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "plan.*")) {
            files.forEach(paths::add);
          }
        }
      }
    }
    if (paths.isEmpty()) {
      throw context.usage("demo.noSamples");
    }
    return paths.stream().sorted().toList();
  }
}
