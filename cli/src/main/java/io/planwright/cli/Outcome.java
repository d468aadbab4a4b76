package io.planwright.cli;

import io.planwright.cli.resume.Tally;
import io.planwright.model.Extraction;

/** What became of one source file. */
sealed interface Outcome {
  /** Its facts; from an earlier run when they are recalled. */
  record Extracted(Extraction extraction, boolean recalled) implements Outcome {}

  /** Its result stands already, left by an earlier run. */
  record Standing(Tally tally) implements Outcome {}

  /** It could not be read; the message names file, reason, remedy and code. */
  record Unreadable(String message) implements Outcome {}

  /** It was found in a folder and is of a format that is not read. */
  record LeftOut(String message) implements Outcome {}

  /** The program failed on it. */
  record Broken(Throwable fault) implements Outcome {}
}
