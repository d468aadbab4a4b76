package io.planwright.cli.output;

import java.io.IOException;

/** What one source adds to an output, made ready by any thread and written by one, in order. */
@FunctionalInterface
public interface Addition {
  /** Writes it; called at most once. */
  void write() throws IOException;
}
