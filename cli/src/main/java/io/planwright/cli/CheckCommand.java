package io.planwright.cli;

import io.planwright.cli.batch.InputFiles;
import io.planwright.cli.console.Style;
import io.planwright.cli.finding.RuleView;
import io.planwright.cli.output.Format;
import io.planwright.templates.check.Checker;
import io.planwright.templates.check.RuleCatalogue;
import io.planwright.templates.check.RuleChoice;
import io.planwright.templates.check.RulePage;
import io.planwright.templates.check.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code planwright check}: what is wrong or doubtful in plans.
 *
 * <p>Example: {@code planwright check 方案.docx --format docx -o 批注.docx} puts the findings into the
 * document as comments.
 */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  static final List<Format> FORMATS =
      List.of(Format.TABLE, Format.JSON, Format.SARIF, Format.HTML, Format.DOCX);

  private final CommandContext context;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "PATH")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Converters.OfFormat.class,
      order = 1)
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      order = 2)
  private @Nullable String file;

  @Option(names = "--rules", paramLabel = "LIST", order = 3)
  private String rules = "";

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      converter = Converters.OfSeverity.class,
      order = 4)
  private Severity level = Severity.HINT;

  @Option(names = "--fix", order = 5)
  private boolean fix;

  @Option(names = "--in-place", order = 6)
  private boolean inPlace;

  @Option(names = "--list", order = 7)
  private boolean list;

  @Option(names = "--explain", paramLabel = "ID", order = 8)
  private @Nullable String explained;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      converter = Converters.OfJobs.class,
      order = 9)
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin private LimitOptions limits = new LimitOptions();

  CheckCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    RuleCatalogue catalogue = RuleCatalogue.load();
    if (list || explained != null) {
      show(catalogue);
      return ExitCode.DONE;
    }
    RuleChoice choice =
        RuleChoice.of(rules, catalogue).orElseThrow(() -> context.usage("check.noRule", rules));
    if (paths.isEmpty()) {
      throw context.usage("usage.missing", "PATH");
    }
    if (inPlace && !fix) {
      throw context.usage("check.inPlaceNeedsFix");
    }
    CheckOutput output = CheckOutput.of(context, catalogue, format, file);
    InputFiles.Found found = InputFiles.findWithExtractions(paths, context.console().input());
    int unread = new InputReport(context).tell(found, paths);
    if (found.files().isEmpty()) {
      return ExitCode.USAGE_OR_INPUT;
    }
    output.refuse(found);
    CheckWork work = new CheckWork(context, new Checker(catalogue), choice, level, limits.limits());
    CheckRun run = new CheckRun(context, found.files(), unread, work, jobs, fix);
    CheckFix fixing = new CheckFix(context, inPlace);
    try (Interruption interruption = Interruption.watch()) {
      CheckRun.Sink sink =
          (input, checked) -> {
            output.take(checked);
            if (fix) {
              fixing.fix(input, checked);
            }
          };
      if (!run.into(sink, limits.limits(), interruption)) {
        return ExitCode.INTERRUPTED;
      }
    }
    boolean several = found.several() || found.files().size() > 1;
    output.complete(several);
    return run.report(several);
  }

  private void show(RuleCatalogue catalogue) {
    RuleView view = new RuleView(context.messages(), Style.of(context.console().terminal()));
    List<String> lines;
    if (explained == null) {
      lines = view.list(catalogue.pages());
    } else {
      String id = explained;
      RulePage page = catalogue.page(id).orElseThrow(() -> context.usage("check.noRule", id));
      lines = view.page(page);
    }
    lines.forEach(context.console()::printLine);
    context.console().flush();
  }
}
