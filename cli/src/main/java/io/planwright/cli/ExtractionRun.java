package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.batch.OrderedWork;
import io.planwright.cli.batch.Progress;
import io.planwright.cli.output.Delivery;
import io.planwright.model.PolicyDocument;
import io.planwright.read.UnreadableFileException;
import java.io.IOException;
import java.util.List;

/** Extracts a list of files and keeps count of how it goes. One bad file never stops the rest. */
final class ExtractionRun {
  private static final String UNSUPPORTED = "FORMAT_UNSUPPORTED";

  private final CommandContext context;
  private final List<InputFile> files;
  private final int jobs;
  private final boolean summary;
  private int done;
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
   */
  ExtractionRun(
      CommandContext context, List<InputFile> files, int unread, int jobs, boolean summary) {
    this.context = context;
    this.files = files;
    this.unread = unread;
    this.jobs = jobs;
    this.summary = summary;
  }

  /** Extracts all files into the delivery and returns the exit code. */
  int into(Delivery delivery) throws IOException {
    try (Progress progress =
        Progress.begin(context.console(), context.text("extract.progress"), files.size())) {
      OrderedWork.<InputFile, Outcome, IOException>run(
          files,
          Math.min(jobs, files.size()),
          this::extract,
          (index, outcome) -> {
            take(index, outcome, delivery);
            progress.step();
          });
    }
    try {
      delivery.complete();
    } catch (IOException e) {
      throw unwritable(e);
    }
    context.console().flush();
    return report();
  }

  private Outcome extract(InputFile input) {
    try {
      return new Outcome.Extracted(context.engine().extract(context.read(input)));
    } catch (UnreadableFileException e) {
      boolean leftOut = !input.named() && e.code().equals(UNSUPPORTED);
      String message = String.valueOf(e.getMessage());
      return leftOut ? new Outcome.LeftOut(message) : new Outcome.Unreadable(message);
    } catch (RuntimeException | LinkageError | VirtualMachineError e) {
      return new Outcome.Broken(input, e);
    }
  }

  private void take(int index, Outcome outcome, Delivery delivery) {
    switch (outcome) {
      case Outcome.Extracted extracted -> {
        try {
          delivery.deliver(index, extracted.extraction());
        } catch (IOException e) {
          throw unwritable(e);
        }
        done++;
        extracted.extraction().documents().forEach(this::count);
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
        String fault = new Failures(context).fault(failed.fault());
        context.console().note("planwright: " + failed.input().shown() + "：" + fault);
      }
    }
  }

  private CommandException unwritable(IOException e) {
    return context.usage("output.failed", String.valueOf(e.getMessage()));
  }

  private void count(PolicyDocument document) {
    documents++;
    targets += document.targets().size();
    incentives += document.incentives().size();
    otherFacts +=
        document.responsibilities().size() + document.tables().size() + document.citations().size();
  }

  private int report() {
    int failed = unread + broken;
    if (summary || failed > 0) {
      context.console().note(context.text("extract.summary", done + failed, done, failed));
    }
    if (summary && done > 0) {
      context.console().note(context.text("extract.facts", documents, targets, incentives));
    }
    if (broken > 0) {
      return ExitCode.INTERNAL;
    }
    if (failed > 0) {
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
