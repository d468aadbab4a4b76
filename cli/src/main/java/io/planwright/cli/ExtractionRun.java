package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.batch.OrderedWork;
import io.planwright.cli.batch.Progress;
import io.planwright.cli.console.OutputException;
import io.planwright.cli.output.Addition;
import io.planwright.cli.output.Delivery;
import io.planwright.cli.resume.Tally;
import io.planwright.model.Diagnostic;
import io.planwright.read.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Extracts a list of files and keeps count of how it goes. One bad file never stops the rest. */
final class ExtractionRun {
  /** A file that watches its time itself ends sooner than one that is given up. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final CommandContext context;
  private final List<InputFile> files;
  private final int jobs;
  private final boolean summary;
  private final Limits limits;
  private int done;
  private int recalled;
  private int incomplete;
  private int unread;
  private int broken;
  private int leftOut;
  private int documents;
  private int targets;
  private int incentives;
  private int otherFacts;

  /**
   * Prepares a run.
   *
   * @param files what to extract
   * @param unread how many inputs have failed already
   * @param jobs how many files are worked on at once
   * @param summary whether to say at the end how it went, even when all went well
   * @param limits what one file may ask for
   */
  ExtractionRun(
      CommandContext context,
      List<InputFile> files,
      int unread,
      int jobs,
      boolean summary,
      Limits limits) {
    this.context = context;
    this.files = files;
    this.unread = unread;
    this.jobs = jobs;
    this.summary = summary;
    this.limits = limits;
  }

  /** Extracts all files into the delivery and returns the exit code. */
  int into(Delivery delivery, Interruption interruption) throws IOException {
    FileWork work = new FileWork(context, limits, delivery);
    long patience = limits.maxTime().isZero() ? 0 : limits.maxTime().plus(GRACE).toNanos();
    var terms =
        new OrderedWork.Terms(Math.min(jobs, files.size()), patience, interruption::isAsked);
    boolean finished;
    try (Progress progress =
        Progress.begin(context.console(), context.text("extract.progress"), files.size())) {
      finished =
          OrderedWork.<Integer, Outcome, IOException>run(
              IntStream.range(0, files.size()).boxed().toList(),
              terms,
              (index, watch) -> work.outcome(index, files.get(index), watch),
              index -> work.givenUp(files.get(index)),
              (index, outcome) -> {
                take(index, outcome);
                progress.step();
              });
    }
    if (!finished) {
      return interrupted(delivery);
    }
    write(delivery::complete);
    context.console().flush();
    return report();
  }

  private void take(int index, Outcome outcome) {
    switch (outcome) {
      case Outcome.Extracted extracted -> {
        write(extracted.addition());
        count(extracted.tally(), extracted.recalled());
        for (Diagnostic problem : extracted.problems()) {
          tell(index, context.coded(problem.message(), problem.code()));
        }
      }
      case Outcome.Standing standing -> {
        count(standing.tally(), true);
        for (String code : standing.tally().problems()) {
          tell(index, context.coded(context.text("resume.problem"), code));
        }
      }
      case Outcome.Unreadable unreadable -> {
        unread++;
        context.console().note("planwright: " + unreadable.message());
      }
      case Outcome.LeftOut other -> {
        leftOut++;
        context.console().note(context.text("input.leftOut", other.message()));
      }
      case Outcome.Broken failed -> {
        broken++;
        tell(index, new Failures(context).fault(failed.fault()));
      }
    }
  }

  /** A line about the file at this place. */
  private void tell(int index, String sentence) {
    String name = context.text("input.about", files.get(index).shown());
    context.console().note("planwright: " + name + sentence);
  }

  /** Writes; libraries wrap what the disk says in exceptions of their own. */
  private void write(Addition addition) {
    try {
      addition.write();
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw context.usage("output.failed", Failures.reason(e));
    } catch (RuntimeException e) {
      if (e.getCause() instanceof IOException cause) {
        throw context.usage("output.failed", Failures.reason(cause));
      }
      throw e;
    }
  }

  private void count(Tally tally, boolean before) {
    done++;
    recalled += before ? 1 : 0;
    incomplete += tally.problems().isEmpty() ? 0 : 1;
    documents += tally.documents();
    targets += tally.targets();
    incentives += tally.incentives();
    otherFacts += tally.otherFacts();
  }

  /** What is done stays; the signal decides the exit code, this one is for a run within a test. */
  private int interrupted(Delivery delivery) {
    context.console().flush();
    int left = files.size() - done - unread - broken - leftOut;
    context.console().note(context.text("extract.stopped", done, Math.max(left, 0)));
    if (delivery.isResumable()) {
      context.console().note(context.text("extract.resume"));
    }
    return ExitCode.INTERRUPTED;
  }

  private int report() {
    int failed = unread + broken;
    if (summary || failed + incomplete > 0) {
      String line = context.text("extract.summary", done + failed, done - incomplete, failed);
      String partly = incomplete > 0 ? context.text("extract.incomplete", incomplete) : "";
      String before = recalled > 0 ? context.text("extract.recalled", recalled) : "";
      context.console().note(line + partly + before);
    }
    if (summary && done > 0) {
      context.console().note(context.text("extract.facts", documents, targets, incentives));
    }
    if (broken > 0) {
      return ExitCode.INTERNAL;
    }
    if (failed + incomplete > 0) {
      return ExitCode.USAGE_OR_INPUT;
    }
    if (done == 0 && leftOut > 0) {
      return ExitCode.USAGE_OR_INPUT;
    }
    if (targets + incentives + otherFacts == 0) {
      context.console().note(context.text("extract.nothing"));
      return ExitCode.NOTHING_FOUND;
    }
    return ExitCode.DONE;
  }
}
