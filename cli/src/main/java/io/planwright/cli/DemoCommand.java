package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.batch.OrderedWork;
import io.planwright.cli.console.Console;
import io.planwright.cli.console.Style;
import io.planwright.cli.table.DisplayWidth;
import io.planwright.read.Budget;
import io.planwright.read.SourceText;
import io.planwright.search.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code planwright demo}: reads the sample plans of the project, indexes, searches and compares
 * them, begins and drafts a plan, checks it and reads it again, and shows what came out.
 */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private final CommandContext context;

  DemoCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    List<InputFile> files = samples();
    List<SearchTour.Sample> samples = new ArrayList<>();
    OrderedWork.<InputFile, SearchTour.Sample, IOException>run(
        files,
        Math.min(Runtime.getRuntime().availableProcessors(), files.size()),
        this::read,
        (index, sample) -> samples.add(sample));
    ExtractionTour tour =
        new ExtractionTour(context, samples.stream().map(SearchTour.Sample::extraction).toList());
    chapter("demo.tables", files.size());
    tour.showPlans();
    chapter("demo.clause");
    tour.showClause();
    chapter("demo.totals", files.size());
    tour.showTotals();
    List<Plan> plans =
        samples.stream()
            .flatMap(sample -> Plan.of(sample.extraction(), sample.text()).stream())
            .toList();
    Path folder = home().resolve("target").resolve("demo");
    SearchTour search = new SearchTour(context, folder);
    chapter("demo.search", SearchTour.QUESTION);
    search.searchIn(samples);
    chapter("demo.compare", SearchTour.INDICATOR);
    search.compare(plans);
    DraftTour draft = new DraftTour(context, folder);
    chapter("demo.begin", DraftTour.REGION);
    draft.begin(plans);
    chapter("demo.draft");
    draft.draft();
    context.console().printLine("");
    context.console().printLine(context.text("demo.next"));
    return ExitCode.DONE;
  }

  /** The path is shown as it is in the project, wherever that lies. */
  private SearchTour.Sample read(InputFile sample) {
    try {
      byte[] content = Files.readAllBytes(Objects.requireNonNull(sample.file()));
      Budget budget = Budget.untimed();
      SourceText text = context.engine().read(sample.shown(), content, budget);
      return new SearchTour.Sample(context.engine().extract(text, budget), text.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void chapter(String key, Object... values) {
    Console console = context.console();
    Style style = Style.of(console.terminal());
    String title = "▌ " + context.text(key, values);
    console.printLine("");
    console.printLine(style.strong(DisplayWidth.cut(title, console.terminal().width())));
    console.printLine("");
  }

  private List<InputFile> samples() throws IOException {
    List<InputFile> samples = new ArrayList<>();
    for (Path plan : SampleFiles.of(context)) {
      String shown = home().relativize(plan).toString().replace('\\', '/');
      samples.add(new InputFile(shown, plan, true));
    }
    return samples;
  }

  /** The project's folder, which is known where its samples are. */
  private Path home() {
    return Objects.requireNonNull(context.home());
  }
}
