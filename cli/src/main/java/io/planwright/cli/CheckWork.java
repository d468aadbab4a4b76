package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.batch.Stopwatch;
import io.planwright.cli.finding.CheckedFile;
import io.planwright.cli.json.ExtractionReader;
import io.planwright.extract.Survey;
import io.planwright.model.PolicyDocument;
import io.planwright.read.Budget;
import io.planwright.read.Limits;
import io.planwright.read.SourceText;
import io.planwright.read.TimeUpException;
import io.planwright.read.UnreadableFileException;
import io.planwright.templates.check.CheckedPlan;
import io.planwright.templates.check.Checker;
import io.planwright.templates.check.Finding;
import io.planwright.templates.check.PageLayout;
import io.planwright.templates.check.RuleChoice;
import io.planwright.templates.check.Severity;
import io.planwright.templates.word.LayoutReader;
import io.planwright.templates.word.WordFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks one file, whatever the file is: it becomes an outcome. Safe for use by many threads. */
final class CheckWork {
  private final CommandContext context;
  private final Checker checker;
  private final RuleChoice rules;
  private final Severity level;
  private final Limits limits;

  /**
   * Prepares the work.
   *
   * @param rules which rules are run
   * @param level what matters less is left out
   */
  CheckWork(
      CommandContext context, Checker checker, RuleChoice rules, Severity level, Limits limits) {
    this.context = context;
    this.checker = checker;
    this.rules = rules;
    this.level = level;
    this.limits = limits;
  }

  /** What became of a file. */
  sealed interface Outcome {
    /**
     * It was checked.
     *
     * @param file what was found
     * @param content its bytes, none where it was read out of JSON
     */
    record Checked(CheckedFile file, Content content) implements Outcome {}

    /** It could not be read; the message names file, reason and remedy. */
    record Unreadable(String message) implements Outcome {}

    /** It was found in a folder and is of a format that is not read. */
    record LeftOut(String message) implements Outcome {}

    /** The program failed on it. */
    record Broken(Throwable fault) implements Outcome {}
  }

  /**
   * The bytes of a file.
   *
   * @param bytes never changed
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Content(byte[] bytes) {}

  /** Checks a file. */
  Outcome outcome(InputFile input, Stopwatch watch) {
    watch.start();
    try {
      return checked(input);
    } catch (UnreadableFileException e) {
      boolean leftOut = !input.named() && FileWork.OTHERS.contains(e.code());
      return leftOut
          ? new Outcome.LeftOut(String.valueOf(e.getMessage()))
          : new Outcome.Unreadable(context.coded(e.getMessage(), e.code()));
    } catch (RuntimeException | LinkageError | VirtualMachineError e) {
      return explained(input, e);
    }
  }

  private Outcome explained(InputFile input, Throwable fault) {
    @Nullable String limit = new Failures(context).limit(fault);
    return limit == null
        ? new Outcome.Broken(fault)
        : new Outcome.Unreadable(context.text("input.limit", input.shown(), limit));
  }

  /** The outcome of a file whose worker does not come back. */
  Outcome givenUp(InputFile input) {
    return explained(input, new TimeUpException());
  }

  private Outcome checked(InputFile input) {
    Budget budget = Budget.begin(limits, System::nanoTime);
    InputFile.@Nullable Part part = input.part();
    byte[] content = part == null ? content(input) : new byte[0];
    SourceText source =
        part == null
            ? context.engine().read(name(input), content, budget)
            : readBefore(new JsonPart(context, input, part));
    Survey survey = context.engine().survey(source, budget);
    Optional<PageLayout> layout = layout(source, content);
    List<PolicyDocument> documents = survey.extraction().documents();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      budget.check();
      CheckedPlan plan =
          new CheckedPlan(source.text(), documents.get(i), survey.anatomies().get(i), layout);
      findings.addAll(checker.check(plan, rules));
    }
    findings.removeIf(finding -> !finding.severity().isAtLeast(level));
    findings.sort(Comparator.comparing(finding -> finding.place().span()));
    return new Outcome.Checked(
        new CheckedFile(input.shown(), source, documents, findings), new Content(content));
  }

  private static String name(InputFile input) {
    @Nullable Path path = input.file();
    return path == null ? input.shown() : path.toString();
  }

  private byte[] content(InputFile input) {
    @Nullable Path path = input.file();
    return path == null ? context.input(limits) : context.engine().load(path, limits).bytes();
  }

  /** The text that an earlier run of {@code extract} has written; what it says is found anew. */
  private SourceText readBefore(JsonPart part) {
    ExtractionReader.Reading reading = part.read(part.bytes(limits), true);
    return new SourceText(
        reading.extraction().source(), reading.text(), List.of(), List.of(), List.of());
  }

  /** How a Word file is laid out; empty for others, and where the file cannot be measured. */
  private static Optional<PageLayout> layout(SourceText source, byte[] content) {
    boolean word = source.source().mediaType().endsWith("wordprocessingml.document");
    if (!word || content.length == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(LayoutReader.read(WordFile.read(content)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
