package io.planwright.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Where the documents lie that whole-document tests read. */
public final class Documents {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private Documents() {}

  /** The folders of the project's own samples, sorted. */
  public static List<Path> sampleFolders() {
    Path samples = above("samples/README.md").orElseThrow().resolve("samples");
    return list(samples).stream().filter(Files::isDirectory).toList();
  }

  /** The document of a sample: plan.txt or plan.html. */
  public static Path plan(Path sampleFolder) {
    return list(sampleFolder).stream()
        .filter(file -> file.getFileName().toString().startsWith("plan."))
        .findFirst()
        .orElseThrow();
  }

  /** The folder of real documents beside the project; empty where it is absent. */
  public static Optional<Path> shared() {
    return above("shared/evaluate/gold").map(folder -> folder.resolve("shared"));
  }

  /** The real documents themselves; empty where they are absent. */
  public static List<Path> corpus() {
    return shared().map(folder -> list(folder.resolve("corpus"))).orElse(List.of()).stream()
        .filter(file -> file.getFileName().toString().endsWith(".txt"))
        .toList();
  }

  /** A JSON file. */
  public static JsonNode json(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> above(String name) {
    for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
      if (Files.exists(place.resolve(name))) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
