package io.planwright.benchmark;

import io.planwright.model.Source;
import io.planwright.read.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that are measured. */
final class Samples {
  private Samples() {}

  /**
   * A file and its bytes.
   *
   * @param name its path, for messages
   * @param content all of it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sample(String name, byte[] content) {}

  /** The texts of the folder that the property {@code planwright.texts} names, else the samples. */
  static List<SourceText> texts() throws IOException {
    List<SourceText> texts = new ArrayList<>();
    for (Sample sample : under(folder("planwright.texts", "samples"), ".txt")) {
      texts.add(
          new SourceText(
              new Source(sample.name(), "text/plain", "0", "UTF-8", null),
              new String(sample.content(), StandardCharsets.UTF_8),
              List.of(),
              List.of(),
              List.of()));
    }
    return texts;
  }

  /** The files of one kind under the folder that the property {@code planwright.files} names. */
  static List<Sample> files(String ending) throws IOException {
    return under(folder("planwright.files", "specimens/target/samples"), ending);
  }

  private static Path folder(String property, String otherwise) {
    return Path.of(System.getProperty(property, otherwise));
  }

  private static List<Sample> under(Path folder, String ending) throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(path -> isMeasured(path, ending)).sorted().toList()) {
        samples.add(new Sample(path.toString(), Files.readAllBytes(path)));
      }
    }
    if (samples.isEmpty()) {
      throw new IOException("no " + ending + " under " + folder + ": build the project first");
    }
    return samples;
  }

  /** Scans are left out: reading them is recognition, not parsing. */
  private static boolean isMeasured(Path path, String ending) {
    String name = path.getFileName().toString();
    return name.endsWith(ending) && !name.contains("scan");
  }
}
