package io.planwright.cli;

import org.jspecify.annotations.Nullable;

/** The version this program was built as: what the manifest of its jar says. */
final class ProgramVersion {
  private static final String NOT_PACKAGED = "(not packaged)";

  private ProgramVersion() {}

  /** {@code planwright 0.1.0}; without a number where the program runs from a folder of classes. */
  static String line() {
    @Nullable String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return "planwright ".concat(version == null ? NOT_PACKAGED : version);
  }
}
