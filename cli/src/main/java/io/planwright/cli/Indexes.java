package io.planwright.cli;

import io.planwright.search.index.IndexException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What commands that use an index have in common. */
final class Indexes {
  /** Held, since levels of loggers nobody holds are forgotten. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Indexes() {}

  /** Keeps the library from telling users that it could use another Java module. */
  static void quiet() {
    LUCENE.setLevel(Level.SEVERE);
  }

  /** The folder of an index. */
  static Path path(CommandContext context, String word) {
    quiet();
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw context.usage("output.badName", word);
    }
  }

  /** The exception that says what is wrong with an index, and what to do. */
  static CommandException refused(CommandContext context, IndexException e) {
    return context.usage("index." + e.reason().name(), String.valueOf(e.getMessage()));
  }
}
