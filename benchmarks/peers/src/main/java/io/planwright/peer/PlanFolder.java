package io.planwright.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan with the files that were made of it.
 *
 * @param folders where they lie, the first of them with {@code plan.txt}
 */
record PlanFolder(List<Path> folders) {
  /** The plans under a folder, with what an office program made of them under another. */
  static List<PlanFolder> under(Path made, Path byOffice) throws IOException {
    List<PlanFolder> plans = new ArrayList<>();
    try (Stream<Path> folders = Files.list(made)) {
      for (Path folder : folders.sorted().toList()) {
        plans.add(new PlanFolder(List.of(folder, byOffice.resolve(folder.getFileName()))));
      }
    }
    return plans;
  }

  /** The text it was written from. */
  String text() throws IOException {
    return Files.readString(folders.getFirst().resolve("plan.txt"));
  }

  /** A file of this name. */
  Optional<Path> file(String name) {
    return folders.stream().map(folder -> folder.resolve(name)).filter(Files::exists).findFirst();
  }
}
