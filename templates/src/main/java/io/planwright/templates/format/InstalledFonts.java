package io.planwright.templates.format;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The fonts of this machine.
 *
 * <p>Where fontconfig is installed (Linux, some macOS) it answers within 20 ms under all names of
 * each font; else Java's window system is asked, which takes a fifth of a second and more.
 */
public final class InstalledFonts {
  private static final List<String> FONTCONFIG = List.of("fc-list", ":", "family");
  private static final long PATIENCE_IN_SECONDS = 5;

  private InstalledFonts() {}

  /** The families under all their names; empty when the machine does not tell. */
  public static Optional<Set<String>> families() {
    return fontconfig().or(InstalledFonts::windowSystem);
  }

  private static Optional<Set<String>> fontconfig() {
    try {
      Process process =
          new ProcessBuilder(FONTCONFIG).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      String listed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        return Optional.empty();
      }
      return Optional.of(families(listed));
    } catch (IOException e) {
      return Optional.empty(); // not installed
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** The families that fontconfig listed: the names of one font in a line, commas between them. */
  static Set<String> families(String listed) {
    Set<String> families = new HashSet<>();
    for (String line : listed.split("\n", -1)) {
      for (String name : line.split(",", -1)) {
        families.add(name.replace("\\", "").strip());
      }
    }
    families.remove("");
    return families;
  }

  private static Optional<Set<String>> windowSystem() {
    try {
      GraphicsEnvironment fonts = GraphicsEnvironment.getLocalGraphicsEnvironment();
      Set<String> families = new HashSet<>();
      for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
        families.addAll(List.of(fonts.getAvailableFontFamilyNames(language)));
      }
      return Optional.of(families);
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty(); // a runtime without its part for windows
    }
  }
}
