package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.batch.InputFiles;
import io.planwright.cli.batch.OrderedWork;
import io.planwright.cli.batch.Progress;
import io.planwright.cli.output.Addition;
import io.planwright.cli.output.Delivery;
import io.planwright.cli.resume.Earlier;
import io.planwright.model.Diagnostic;
import io.planwright.model.Extraction;
import io.planwright.model.Source;
import io.planwright.read.Limits;
import io.planwright.search.Plan;
import io.planwright.search.compare.Material;
import io.planwright.search.compare.Material.Gap;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The plans of files, read as {@code extract} reads them, or out of the JSON it has written:
 * several at once, within limits, and no bad file stops the rest. What cannot be read is said on
 * standard error and kept as a gap.
 */
final class ExtractedPlans implements PlanSource {
  private static final Duration GRACE = Duration.ofSeconds(1);
  private static final int NAMES_SHOWN = 3;

  private final CommandContext context;
  private final List<String> paths;
  private final int jobs;
  private final Limits limits;
  private final Need need;
  private final List<Plan> plans = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final Map<String, String> leftOut = new LinkedHashMap<>();

  /** Of JSON files, each of which may hold thousands. */
  private int unreadPieces;

  private int exitCode = ExitCode.DONE;

  /**
   * Prepares reading.
   *
   * @param context with the engine that reads
   * @param paths files and folders as the user gave them
   * @param jobs how many files are worked on at once
   * @param limits what one file may ask for
   * @param need what of a plan is needed
   */
  ExtractedPlans(CommandContext context, List<String> paths, int jobs, Limits limits, Need need) {
    this.context = context;
    this.paths = List.copyOf(paths);
    this.jobs = jobs;
    this.limits = limits;
    this.need = need;
  }

  /** What of a plan is needed. */
  enum Need {
    /** Its facts, with their quotes. */
    FACTS,
    /** Also its words. */
    TEXT
  }

  @Override
  public Fetched fetch() {
    InputFiles.Found found = InputFiles.findWithExtractions(paths, context.console().input());
    for (InputFiles.Problem problem : found.problems()) {
      String sentence = context.text("input." + problem.kind().name(), problem.shown());
      String coded = context.coded(sentence, problem.kind().name());
      context.console().note("planwright: " + coded);
      if (problem.kind().loses()) {
        lose(problem.shown(), coded, ExitCode.USAGE_OR_INPUT);
      }
    }
    skipped(found.unsupported());
    if (found.files().isEmpty()) {
      throw context.usage("input.nothing", String.join(" ", paths));
    }
    read(found.files());
    if (unreadPieces > NAMES_SHOWN) {
      int more = unreadPieces - NAMES_SHOWN;
      context.console().note(context.text("input.morePieces", more));
    }
    if (leftOut.size() > NAMES_SHOWN) {
      skipped(List.copyOf(leftOut.keySet()));
    } else {
      leftOut.values().forEach(one -> context.console().note(context.text("input.leftOut", one)));
    }
    List<Path> inputs =
        found.files().stream().flatMap(one -> Stream.ofNullable(one.file())).distinct().toList();
    return new Fetched(new Material(plans, gaps), inputs, exitCode);
  }

  /** Files of no use, the first few by name. */
  private void skipped(List<String> others) {
    if (!others.isEmpty()) {
      String few = String.join("、", others.subList(0, Math.min(NAMES_SHOWN, others.size())));
      String shown = others.size() > NAMES_SHOWN ? few + " …" : few;
      context.console().note(context.text("input.skipped", others.size(), shown));
    }
  }

  private void read(List<InputFile> files) {
    Collector collector = new Collector(need);
    FileWork work = new FileWork(context, limits, collector);
    long patience = limits.maxTime().isZero() ? 0 : limits.maxTime().plus(GRACE).toNanos();
    var terms = new OrderedWork.Terms(Math.min(jobs, files.size()), patience, () -> false);
    try (Progress progress =
        Progress.begin(context.console(), context.text("extract.progress"), files.size())) {
      OrderedWork.<Integer, Outcome, RuntimeException>run(
          IntStream.range(0, files.size()).boxed().toList(),
          terms,
          (index, watch) -> work.outcome(index, files.get(index), watch),
          index -> work.givenUp(files.get(index)),
          (index, outcome) -> {
            take(files.get(index), collector.taken(index), outcome);
            progress.step();
          });
    }
  }

  private void take(InputFile input, Optional<Extracted> extracted, Outcome outcome) {
    String shown = input.shown();
    switch (outcome) {
      case Outcome.Extracted done -> {
        extracted.ifPresent(one -> plans.addAll(one.plans()));
        for (Diagnostic problem : done.problems()) {
          String sentence = context.coded(problem.message(), problem.code());
          context.console().note("planwright: " + context.text("input.about", shown) + sentence);
          String path = extracted.map(one -> one.source().path()).orElse(shown);
          gaps.add(new Gap(path, false, problem.span(), sentence));
          exitCode = Math.max(exitCode, ExitCode.USAGE_OR_INPUT);
        }
      }
      case Outcome.Standing standing -> throw new IllegalStateException("nothing stands before");
      case Outcome.Unreadable unreadable -> {
        if (input.part() == null || unreadPieces++ < NAMES_SHOWN) {
          context.console().note("planwright: " + unreadable.message());
        }
        lose(shown, unreadable.message(), ExitCode.USAGE_OR_INPUT);
      }
      case Outcome.LeftOut other -> leftOut.put(shown, other.message());
      case Outcome.Broken failed -> {
        String fault = new Failures(context).fault(failed.fault());
        context.console().note("planwright: " + context.text("input.about", shown) + fault);
        lose(shown, fault, ExitCode.INTERNAL);
      }
    }
  }

  private void lose(String shown, String reason, int code) {
    gaps.add(new Gap(shown, true, null, reason));
    exitCode = Math.max(exitCode, code);
  }

  /** What came of one file. */
  private record Extracted(Source source, List<Plan> plans) {}

  /** Takes extractions together with the texts they were made of. Safe for use by many threads. */
  private static final class Collector implements Delivery {
    private final Map<Integer, Extracted> done = new ConcurrentHashMap<>();
    private final Need need;

    Collector(Need need) {
      this.need = need;
    }

    @Override
    public boolean takesFactsAlone() {
      return need == Need.FACTS;
    }

    Optional<Extracted> taken(int index) {
      return Optional.ofNullable(done.remove(index));
    }

    @Override
    public Addition prepare(int index, Extraction extraction, String text) {
      List<Plan> plans = text.isEmpty() ? Plan.ofFacts(extraction) : Plan.of(extraction, text);
      done.put(index, new Extracted(extraction.source(), plans));
      return () -> {};
    }

    @Override
    public Optional<Earlier> recall(int index, String sha256) {
      return Optional.empty();
    }

    @Override
    public boolean isResumable() {
      return false;
    }

    @Override
    public void complete() {}

    @Override
    public void close() {}
  }
}
