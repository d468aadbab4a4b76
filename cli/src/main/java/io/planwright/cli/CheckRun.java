package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.batch.OrderedWork;
import io.planwright.cli.batch.Progress;
import io.planwright.cli.finding.CheckedFile;
import io.planwright.read.Limits;
import io.planwright.templates.check.Severity;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Checks a list of files and keeps count of how it goes. One bad file never stops the rest. */
final class CheckRun {
  /** A file that watches its time itself ends sooner than one that is given up. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final CommandContext context;
  private final List<InputFile> files;
  private final CheckWork work;
  private final int jobs;
  private final boolean fixing;
  private int unread;
  private int broken;
  private int done;
  private int errors;
  private int warnings;
  private int hints;
  private long left;

  /**
   * Prepares a run.
   *
   * @param unread how many inputs have failed already
   * @param jobs how many files are worked on at once
   * @param fixing whether what can be put right is, and so does not count for the exit code
   */
  CheckRun(
      CommandContext context,
      List<InputFile> files,
      int unread,
      CheckWork work,
      int jobs,
      boolean fixing) {
    this.fixing = fixing;
    this.context = context;
    this.files = files;
    this.unread = unread;
    this.work = work;
    this.jobs = jobs;
  }

  /** What is done with every file that was checked. */
  interface Sink {
    /** Takes a file. */
    void take(InputFile input, CheckWork.Outcome.Checked checked) throws IOException;
  }

  /** Checks all files and returns whether the run came to its end. */
  boolean into(Sink sink, Limits limits, Interruption interruption) throws IOException {
    long patience = limits.maxTime().isZero() ? 0 : limits.maxTime().plus(GRACE).toNanos();
    var terms =
        new OrderedWork.Terms(Math.min(jobs, files.size()), patience, interruption::isAsked);
    try (Progress progress =
        Progress.begin(context.console(), context.text("check.progress"), files.size())) {
      return OrderedWork.<InputFile, CheckWork.Outcome, IOException>run(
          files,
          terms,
          work::outcome,
          work::givenUp,
          (index, outcome) -> {
            take(files.get(index), outcome, sink);
            progress.step();
          });
    }
  }

  private void take(InputFile input, CheckWork.Outcome outcome, Sink sink) throws IOException {
    switch (outcome) {
      case CheckWork.Outcome.Checked checked -> {
        done++;
        CheckedFile file = checked.file();
        errors += file.count(Severity.ERROR);
        warnings += file.count(Severity.WARNING);
        hints += file.count(Severity.HINT);
        left +=
            file.findings().stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .filter(finding -> !(fixing && finding.isFixable()))
                .count();
        sink.take(input, checked);
      }
      case CheckWork.Outcome.Unreadable unreadable -> {
        unread++;
        context.console().note("planwright: " + unreadable.message());
      }
      case CheckWork.Outcome.LeftOut other ->
          context.console().note(context.text("input.leftOut", other.message()));
      case CheckWork.Outcome.Broken failed -> {
        broken++;
        String name = context.text("input.about", input.shown());
        context.console().note("planwright: " + name + new Failures(context).fault(failed.fault()));
      }
    }
  }

  /**
   * Says how it went and returns the exit code.
   *
   * @param several whether there was more than one file, which is worth a line
   */
  int report(boolean several) {
    if (several || unread + broken > 0) {
      context
          .console()
          .note(context.text("check.summary", done, unread + broken, errors, warnings, hints));
    }
    if (broken > 0) {
      return ExitCode.INTERNAL;
    }
    if (unread > 0 || done == 0) {
      return ExitCode.USAGE_OR_INPUT;
    }
    return left > 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }
}
