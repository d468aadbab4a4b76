package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.batch.Stopwatch;
import io.planwright.cli.finding.CheckedFile;
import io.planwright.cli.output.WholeFile;
import io.planwright.cli.parameters.ParametersWriter;
import io.planwright.cli.starter.Adopted;
import io.planwright.cli.starter.Beginning;
import io.planwright.cli.starter.PeerSurvey;
import io.planwright.model.Metadata.Level;
import io.planwright.read.Limits;
import io.planwright.search.Plan;
import io.planwright.search.compare.Material;
import io.planwright.templates.Draft;
import io.planwright.templates.TemplateSet;
import io.planwright.templates.check.Checker;
import io.planwright.templates.check.RuleCatalogue;
import io.planwright.templates.check.RuleChoice;
import io.planwright.templates.check.Severity;
import io.planwright.templates.format.PaperFormat;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.Place;
import io.planwright.templates.parameters.PlanParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The part of the demo that begins a plan with an eye on the samples, drafts one, checks it and
 * reads it again.
 */
final class DraftTour {
  static final String REGION = "东屏区";

  private static final Beginning BEGINNING =
      new Beginning(new Place(REGION, "云湖市", Level.COUNTY), new Period(2026, 2028));

  private final CommandContext context;
  private final DraftRun run;
  private final Path folder;

  /**
   * Prepares.
   *
   * @param folder where everything is written, over what an earlier tour left
   */
  DraftTour(CommandContext context, Path folder) {
    this.context = context;
    this.run = new DraftRun(context);
    this.folder = folder;
  }

  /** Writes a first parameter file with the values of the samples' places in its comments. */
  void begin(List<Plan> plans) throws IOException {
    PeerSurvey survey =
        new PeerSurvey(new Material(plans, List.of()), List.of(), new ProjectWords(), BEGINNING);
    Adopted starter = survey.starter();
    PlanParameters parameters = starter.parameters();
    write(
        "starter.yaml",
        ParametersWriter.write(parameters, starter.comments()).getBytes(StandardCharsets.UTF_8));
    say(
        "starter.yaml",
        "demo.starter",
        parameters.indicators().size(),
        parameters.incentives().size());
    Draft draft = run.draft(parameters, TemplateSet.ACTION_PLAN.title());
    write("starter.docx", run.bytes(parameters, draft.paper(), PaperFormat.DOCX));
    say("starter.docx", "demo.open", draft.open().size());
  }

  /** Drafts from parameters that are decided, checks the document and reads it again. */
  void draft() throws IOException {
    write("plan.yaml", TemplateSet.ACTION_PLAN.sample());
    PlanParameters parameters = run.parameters(folder.resolve("plan.yaml").toString());
    say("plan.yaml", "demo.decided");
    Draft draft = run.draft(parameters, null);
    byte[] document = run.bytes(parameters, draft.paper(), PaperFormat.DOCX);
    write("plan.docx", document);
    write("plan.html", run.bytes(parameters, draft.paper(), PaperFormat.HTML));
    say("plan.docx", "demo.drafted");
    CheckedFile checked = checked("plan.docx");
    say(
        "plan.docx",
        "demo.checked",
        checked.count(Severity.ERROR),
        checked.count(Severity.WARNING),
        checked.count(Severity.HINT));
    DraftRun.ReadBack readBack = run.readBack(parameters, document, "plan.docx");
    say("plan.docx", "demo.readBack", readBack.kept(), readBack.decided());
  }

  private CheckedFile checked(String name) {
    RuleCatalogue catalogue = RuleCatalogue.load();
    RuleChoice all = RuleChoice.of("", catalogue).orElseThrow();
    CheckWork work =
        new CheckWork(context, new Checker(catalogue), all, Severity.HINT, Limits.standard());
    InputFile file = new InputFile(name, folder.resolve(name), true);
    return switch (work.outcome(file, new Stopwatch())) {
      case CheckWork.Outcome.Checked done -> done.file();
      case CheckWork.Outcome.Unreadable unreadable ->
          throw new CommandException(ExitCode.USAGE_OR_INPUT, unreadable.message());
      case CheckWork.Outcome.LeftOut leftOut ->
          throw new CommandException(ExitCode.USAGE_OR_INPUT, leftOut.message());
      case CheckWork.Outcome.Broken broken -> throw new IllegalStateException(broken.fault());
    };
  }

  private void write(String name, byte[] content) throws IOException {
    try (WholeFile file = WholeFile.begin(folder.resolve(name))) {
      file.stream().write(content);
      file.commit();
    }
  }

  /** The path is shown as it is in the project, wherever that lies. */
  private void say(String name, String key, Object... values) {
    context.console().printLine("target/demo/" + name + "  " + context.text(key, values));
  }
}
