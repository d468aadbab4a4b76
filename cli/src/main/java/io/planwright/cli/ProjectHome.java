package io.planwright.cli;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the project's folder, where its sample plans lie. */
final class ProjectHome {
  private static final String SAMPLES = "samples";

  private ProjectHome() {}

  /**
   * The folder named by the system property or variable {@code PLANWRIGHT_HOME}, else the first one
   * above the program itself that holds {@code samples}; null when there is none.
   */
  static @Nullable Path find(Map<String, String> environment) {
    String named =
        System.getProperty("planwright.home", environment.getOrDefault("PLANWRIGHT_HOME", ""));
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    for (Path folder = program(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(SAMPLES))) {
        return folder;
      }
    }
    return null;
  }

  /** The jar or folder this class was loaded from. */
  private static @Nullable Path program() {
    @Nullable CodeSource source = ProjectHome.class.getProtectionDomain().getCodeSource();
    @Nullable URL location = source == null ? null : source.getLocation();
    try {
      return location == null ? null : Path.of(location.toURI()).toAbsolutePath();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }
}
