package io.planwright.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that stand in files of the tests' resources. Run the tests with {@code
 * -Dplanwright.golden=write} to write what comes out now, and read the difference.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/io/planwright/templates");

  private Golden() {}

  /** Checks that a text is the one in the file of this name. */
  public static void check(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("planwright.golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(file).exists();
    assertThat(actual).as(name).isEqualTo(Files.readString(file));
  }
}
