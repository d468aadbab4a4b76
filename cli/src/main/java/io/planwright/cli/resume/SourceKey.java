package io.planwright.cli.resume;

import io.planwright.read.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the result of a source depends on besides its bytes.
 *
 * @param run the fingerprint of the program and of the options that show in a result
 * @param shown the path as the user gave it, which stands in the result
 */
public record SourceKey(String run, String shown) {
  private static final int DIGITS = 32;

  /**
   * The fingerprint of a run.
   *
   * @param settings version and options such as {@code format=JSON}, in a fixed order
   * @param programs the files the program consists of; two builds of one version differ
   */
  public static String run(List<String> settings, List<Path> programs) throws IOException {
    StringBuilder text = new StringBuilder(String.join("\n", settings));
    for (Path program : programs) {
      text.append('\n').append(Fingerprint.of(Files.readAllBytes(program)).sha256());
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return Fingerprint.of(bytes).sha256().substring(0, DIGITS);
  }
}
