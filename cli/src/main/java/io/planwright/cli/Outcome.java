package io.planwright.cli;

import io.planwright.cli.output.Addition;
import io.planwright.cli.resume.Tally;
import io.planwright.model.Diagnostic;
import java.util.List;

/** What became of one source file. */
sealed interface Outcome {
  /**
   * Its facts, ready for the output.
   *
   * @param addition to the output
   * @param tally how many facts there are
   * @param problems what kept a part of the file from being read
   * @param recalled whether they are from an earlier run
   */
  record Extracted(Addition addition, Tally tally, List<Diagnostic> problems, boolean recalled)
      implements Outcome {}

  /** Its result stands already, left by an earlier run. */
  record Standing(Tally tally) implements Outcome {}

  /** It could not be read; the message names file, reason, remedy and code. */
  record Unreadable(String message) implements Outcome {}

  /** It was found in a folder and is of a format that is not read. */
  record LeftOut(String message) implements Outcome {}

  /** The program failed on it. */
  record Broken(Throwable fault) implements Outcome {}
}
