package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.model.Extraction;

/** What became of one source file. */
sealed interface Outcome {
  /** Its facts. */
  record Extracted(Extraction extraction) implements Outcome {}

  /** It could not be read; the message names file, reason and remedy. */
  record Unreadable(String message) implements Outcome {}

  /** It was found in a folder and is of a format that is not read. */
  record LeftOut(String message) implements Outcome {}

  /** The program failed on it. */
  record Broken(InputFile input, Throwable fault) implements Outcome {}
}
