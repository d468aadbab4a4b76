package io.planwright.cli;

import io.planwright.templates.Draft;
import io.planwright.templates.format.PaperFormat;
import io.planwright.templates.paper.Paper;
import io.planwright.templates.parameters.PlanParameters;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code planwright draft}: writes a plan from a parameter file.
 *
 * <p>Example: {@code planwright draft 参数.yaml --out 方案.docx}.
 */
@Command(name = "draft", sortOptions = false)
final class DraftCommand implements Callable<Integer> {
  private final CommandContext context;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "PARAMS", descriptionKey = "draft.PARAMS")
  private @Nullable String file;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "draft.out",
      order = 1)
  private @Nullable String out;

  @Option(
      names = {"-t", "--template"},
      paramLabel = "NAME|DIR",
      descriptionKey = "draft.template",
      order = 2)
  private @Nullable String template;

  @Option(
      names = "--notes",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      descriptionKey = "draft.notes",
      order = 3)
  private boolean notes;

  @Option(names = "--verify", descriptionKey = "draft.verify", order = 4)
  private boolean verify;

  DraftCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (file == null) {
      HelpSections.shorten(spec.commandLine());
      context.console().note(spec.commandLine().getUsageMessage().stripTrailing());
      return ExitCode.USAGE_OR_INPUT;
    }
    DraftRun run = new DraftRun(context);
    PaperFormat format = out == null ? PaperFormat.TEXT : run.format(out);
    PlanParameters parameters = run.parameters(file);
    Draft draft = run.draft(parameters, template);
    Paper paper = notes ? draft.paper() : draft.paper().withoutNotes();
    byte[] document = run.bytes(parameters, paper, format);
    run.deliver(document, out, file);
    run.tellOpen(draft);
    run.tellContradictions(parameters);
    if (format == PaperFormat.DOCX) {
      run.tellFonts();
    }
    if (!verify) {
      return ExitCode.DONE;
    }
    DraftRun.ReadBack readBack =
        run.readBack(parameters, document, "draft." + format.endings().getFirst());
    run.tell(readBack);
    return readBack.whole() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
  }
}
