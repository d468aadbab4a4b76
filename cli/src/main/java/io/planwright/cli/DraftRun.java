package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.parameters.ParametersReader;
import io.planwright.cli.parameters.UnfitParametersException;
import io.planwright.model.Extraction;
import io.planwright.model.PolicyDocument;
import io.planwright.read.Budget;
import io.planwright.read.Limits;
import io.planwright.read.UnreadableFileException;
import io.planwright.templates.Contradiction;
import io.planwright.templates.Contradictions;
import io.planwright.templates.Draft;
import io.planwright.templates.Drafter;
import io.planwright.templates.TemplateSet;
import io.planwright.templates.circle.Fact;
import io.planwright.templates.circle.PlanFacts;
import io.planwright.templates.format.InstalledFonts;
import io.planwright.templates.format.OfficialFont;
import io.planwright.templates.format.PaperFormat;
import io.planwright.templates.freemarker.TemplateFailure;
import io.planwright.templates.markup.MarkupException;
import io.planwright.templates.paper.Paper;
import io.planwright.templates.parameters.PlanParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes one draft: a parameter file goes in, a document comes out. */
final class DraftRun {
  /**
   * The day that a document carries which has none of its own; the clock would change its bytes.
   */
  private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

  private final CommandContext context;

  /**
   * Creates a run.
   *
   * @param context where messages go
   */
  DraftRun(CommandContext context) {
    this.context = context;
  }

  /** The parameters in a file or on standard input, all mistakes told at once. */
  PlanParameters parameters(String file) {
    byte[] content = content(file);
    try {
      return new ParametersReader().read(content);
    } catch (UnfitParametersException e) {
      e.lines(context.messages(), file).forEach(line -> context.console().note(line));
      throw context.usage("draft.unfit", file, e.mistakes().size());
    }
  }

  private byte[] content(String file) {
    try {
      @Nullable Path path = InputFile.of(file).file();
      return path == null
          ? context.input(Limits.standard())
          : context.engine().load(path, Limits.standard()).bytes();
    } catch (InvalidPathException e) {
      throw context.usage("input.missing", file);
    } catch (UnreadableFileException e) {
      throw new CommandException(ExitCode.USAGE_OR_INPUT, context.coded(e.getMessage(), e.code()));
    }
  }

  /**
   * Drafts.
   *
   * @param template the name of a set or a folder of the user's, null for what the parameters say
   */
  Draft draft(PlanParameters parameters, @Nullable String template) {
    try {
      return drafter(parameters.template(), template).draft(parameters);
    } catch (TemplateFailure e) {
      throw context.usage(
          "draft.template." + e.reason(), String.valueOf(e.template()), e.line(), e.detail());
    } catch (MarkupException e) {
      throw context.usage("draft.markup." + e.reason(), e.line(), e.found());
    } catch (IOException e) {
      throw context.usage("draft.noFolder", String.valueOf(template), Failures.reason(e));
    }
  }

  private Drafter drafter(@Nullable String decided, @Nullable String asked) throws IOException {
    if (asked == null) {
      return new Drafter(set(decided == null ? TemplateSet.ACTION_PLAN.title() : decided));
    }
    if (TemplateSet.of(asked).isPresent()) {
      return new Drafter(set(asked));
    }
    @Nullable Path own = folder(asked);
    if (own == null) {
      throw context.usage("draft.noSet", asked, setNames());
    }
    return new Drafter(decided == null ? TemplateSet.ACTION_PLAN : set(decided), own);
  }

  private static @Nullable Path folder(String name) {
    try {
      Path path = Path.of(name);
      return Files.isDirectory(path) ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private TemplateSet set(String title) {
    return TemplateSet.of(title).orElseThrow(() -> context.usage("draft.noSet", title, setNames()));
  }

  static String setNames() {
    return Arrays.stream(TemplateSet.values())
        .map(TemplateSet::title)
        .collect(Collectors.joining("、"));
  }

  /** The format of a file by the end of its name. */
  PaperFormat format(String out) {
    return PaperFormat.of(out)
        .orElseThrow(
            () ->
                context.usage(
                    "draft.format",
                    out,
                    Arrays.stream(PaperFormat.values())
                        .map(format -> "." + format.endings().getFirst())
                        .collect(Collectors.joining("、"))));
  }

  /** The bytes of a draft in a format. */
  byte[] bytes(PlanParameters parameters, Paper paper, PaperFormat format) {
    LocalDate date = parameters.issue().date();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      format.writer(date == null ? NO_DAY : date).write(paper, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Writes a document to a file, whole or not at all, or as plain text to the standard output. */
  void deliver(byte[] document, @Nullable String out, String source) {
    if (out == null) {
      context.console().print(new String(document, StandardCharsets.UTF_8));
      return;
    }
    ResultFile file = ResultFile.of(context, out);
    try {
      if (Files.exists(file.path())
          && Files.exists(Path.of(source))
          && Files.isSameFile(file.path(), Path.of(source))) {
        throw context.usage("output.isInput", source);
      }
    } catch (IOException e) {
      throw context.usage("output.failed", Failures.reason(e));
    }
    file.write(stream -> stream.write(document));
    context.console().note(context.text("draft.written", out));
  }

  /** Lists what is still to be filled in. */
  void tellOpen(Draft draft) {
    if (!draft.open().isEmpty()) {
      context.console().note(context.text("draft.open", draft.open().size()));
      draft.open().forEach(what -> context.console().note("  " + what));
    }
  }

  /** Says which parameters contradict each other; the draft says what they say. */
  void tellContradictions(PlanParameters parameters) {
    for (Contradiction one : Contradictions.in(parameters)) {
      String words = context.text("draft.contradiction." + one.kind(), one.values().toArray());
      context.console().note(context.text("draft.contradiction", words));
    }
  }

  /** Says which fonts of official documents this machine lacks, for whoever opens the file here. */
  void tellFonts() {
    Optional<Set<String>> installed = InstalledFonts.families();
    if (installed.isEmpty()) {
      return;
    }
    String missing =
        OfficialFont.missing(installed.get()).stream()
            .map(
                font ->
                    context.text(
                        font.substitute().isEmpty() ? "draft.font" : "draft.fontInstead",
                        font.font().names().getFirst(),
                        font.font().use(),
                        font.substitute().orElse("")))
            .collect(Collectors.joining("、"));
    if (!missing.isEmpty()) {
      context.console().note(context.text("draft.fonts", missing));
    }
  }

  /**
   * What a document gives back of its parameters.
   *
   * @param decided how much the parameters decide
   * @param lost what of it was not read back
   * @param added what was read and nobody decided
   */
  record ReadBack(int decided, List<Fact> lost, List<Fact> added) {
    ReadBack {
      lost = List.copyOf(lost);
      added = List.copyOf(added);
    }

    /** How much was read back. */
    int kept() {
      return decided - lost.size();
    }

    /** Whether it gives back all and nothing else. */
    boolean whole() {
      return lost.isEmpty() && added.isEmpty();
    }
  }

  /** Reads a document again and compares it with its parameters. */
  ReadBack readBack(PlanParameters parameters, byte[] document, String name) {
    Budget budget = Budget.untimed();
    Extraction read =
        context.engine().extract(context.engine().read(name, document, budget), budget);
    PlanFacts decided = PlanFacts.of(parameters);
    PlanFacts said =
        read.documents().stream()
            .max(Comparator.comparingInt(DraftRun::facts))
            .map(PlanFacts::of)
            .orElse(new PlanFacts(Set.of()));
    return new ReadBack(decided.facts().size(), decided.without(said), said.without(decided));
  }

  /** Says what a document gives back. */
  void tell(ReadBack readBack) {
    context.console().note(context.text("draft.verified", readBack.kept(), readBack.decided()));
    readBack
        .lost()
        .forEach(fact -> context.console().note(context.text("draft.lost", fact.words())));
    readBack
        .added()
        .forEach(fact -> context.console().note(context.text("draft.added", fact.words())));
  }

  private static int facts(PolicyDocument document) {
    return document.targets().size()
        + document.incentives().size()
        + document.responsibilities().size();
  }
}
