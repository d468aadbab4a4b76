package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.batch.Stopwatch;
import io.planwright.cli.json.ExtractionReader;
import io.planwright.cli.output.Addition;
import io.planwright.cli.output.Delivery;
import io.planwright.cli.resume.Earlier;
import io.planwright.cli.resume.Tally;
import io.planwright.model.Diagnostic;
import io.planwright.model.Extraction;
import io.planwright.read.Budget;
import io.planwright.read.FileContent;
import io.planwright.read.Fingerprint;
import io.planwright.read.Limits;
import io.planwright.read.SourceText;
import io.planwright.read.TimeUpException;
import io.planwright.read.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * What is done with one file of a run, whatever the file is: it becomes an outcome. Safe for use by
 * many threads.
 *
 * <p>A file for which there is not memory enough beside others is tried once more alone, so that
 * the number of jobs does not decide what can be read.
 */
final class FileWork {
  /** Of these a folder may hold any number, and they are left out. */
  static final Set<String> OTHERS = Set.of("FORMAT_UNSUPPORTED", JsonPart.OTHER_JSON);

  private static final long PATIENCE_IN_SECONDS = 600;

  private final CommandContext context;
  private final Failures failures;
  private final Limits limits;
  private final Delivery delivery;
  private final ReentrantReadWriteLock memory = new ReentrantReadWriteLock(true);

  FileWork(CommandContext context, Limits limits, Delivery delivery) {
    this.context = context;
    this.failures = new Failures(context);
    this.limits = limits;
    this.delivery = delivery;
  }

  /**
   * Works on the file at a place of the run.
   *
   * @param watch does not measure the time spent waiting for others
   */
  Outcome outcome(int index, InputFile input, Stopwatch watch) {
    Outcome beside = locked(memory.readLock(), index, input, watch);
    boolean outOfMemory =
        beside instanceof Outcome.Broken broken && broken.fault() instanceof OutOfMemoryError;
    Outcome outcome = outOfMemory ? locked(memory.writeLock(), index, input, watch) : beside;
    return outcome instanceof Outcome.Broken broken ? explained(input, broken.fault()) : outcome;
  }

  private Outcome locked(Lock lock, int index, InputFile input, Stopwatch watch) {
    watch.stop();
    boolean entered = false;
    try {
      entered = lock.tryLock(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
      watch.start();
      return attempt(index, input);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Broken(e);
    } finally {
      if (entered) {
        lock.unlock();
      }
    }
  }

  private Outcome attempt(int index, InputFile input) {
    try {
      return extracted(index, input);
    } catch (UnreadableFileException e) {
      boolean leftOut = !input.named() && OTHERS.contains(e.code());
      return leftOut
          ? new Outcome.LeftOut(String.valueOf(e.getMessage()))
          : new Outcome.Unreadable(context.coded(e.getMessage(), e.code()));
    } catch (RuntimeException | LinkageError | VirtualMachineError e) {
      return new Outcome.Broken(e);
    }
  }

  private Outcome extracted(int index, InputFile input) {
    Budget budget = Budget.begin(limits, System::nanoTime);
    @Nullable Path path = input.file();
    InputFile.@Nullable Part part = input.part();
    if (part != null) {
      return extractedBefore(index, input, part);
    }
    String name = path == null ? input.shown() : path.toString();
    Optional<FileContent> file =
        path == null ? Optional.empty() : Optional.of(context.engine().load(path, limits));
    byte[] content = file.map(FileContent::bytes).orElseGet(() -> context.input(limits));
    Optional<Earlier> earlier = delivery.recall(index, Fingerprint.of(content).sha256());
    if (earlier.isPresent()) {
      return switch (earlier.get()) {
        case Earlier.Standing standing -> new Outcome.Standing(standing.tally());
        case Earlier.Known known ->
            prepared(
                index,
                known.extraction(),
                delivery.needsText() ? context.engine().read(name, content, budget).text() : "",
                true);
      };
    }
    SourceText text = context.engine().read(name, content, budget);
    Extraction extraction = context.engine().extract(text, budget);
    Optional<Diagnostic> change = file.flatMap(FileContent::changeReport);
    return prepared(
        index,
        change.map(diagnostic -> with(extraction, diagnostic)).orElse(extraction),
        text.text(),
        false);
  }

  /** What an earlier run of {@code extract} has written. */
  private Outcome extractedBefore(int index, InputFile input, InputFile.Part part) {
    JsonPart source = new JsonPart(context, input, part);
    byte[] json = source.bytes(limits);
    Optional<Earlier> earlier = delivery.recall(index, Fingerprint.of(json).sha256());
    if (earlier.isPresent() && earlier.get() instanceof Earlier.Standing standing) {
      return new Outcome.Standing(standing.tally());
    }
    ExtractionReader.Reading reading = source.read(json, !delivery.takesFactsAlone());
    return prepared(index, reading.extraction(), reading.text(), false);
  }

  private Outcome prepared(int index, Extraction extraction, String text, boolean recalled) {
    return new Outcome.Extracted(
        addition(index, extraction, text),
        Tally.of(extraction),
        Tally.problems(extraction),
        recalled);
  }

  /**
   * What the disk says against an output is no fault of the file: it is said when it is written.
   */
  private Addition addition(int index, Extraction extraction, String text) {
    try {
      return delivery.prepare(index, extraction, text);
    } catch (IOException e) {
      return () -> {
        throw e;
      };
    } catch (RuntimeException e) {
      if (e.getCause() instanceof IOException) {
        return () -> {
          throw e;
        };
      }
      throw e;
    }
  }

  private static Extraction with(Extraction extraction, Diagnostic diagnostic) {
    List<Diagnostic> diagnostics = new ArrayList<>(extraction.diagnostics());
    diagnostics.add(diagnostic);
    return new Extraction(extraction.source(), extraction.documents(), diagnostics);
  }

  /** What takes too long is told apart from what the program cannot do. */
  private Outcome explained(InputFile input, Throwable fault) {
    @Nullable String limit = failures.limit(fault);
    return limit == null
        ? new Outcome.Broken(fault)
        : new Outcome.Unreadable(context.text("input.limit", input.shown(), limit));
  }

  /** The outcome of a file whose worker does not come back. */
  Outcome givenUp(InputFile input) {
    return explained(input, new TimeUpException());
  }
}
