package io.planwright.cli;

import io.planwright.cli.batch.InputFile;
import io.planwright.cli.batch.OrderedWork;
import io.planwright.cli.console.Console;
import io.planwright.cli.console.Style;
import io.planwright.cli.table.DisplayWidth;
import io.planwright.model.Extraction;
import io.planwright.read.Budget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code planwright demo}: reads the sample plans of the project and shows what came out. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private final CommandContext context;

  DemoCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    List<InputFile> files = samples();
    List<Extraction> extractions = new ArrayList<>();
    OrderedWork.<InputFile, Extraction, IOException>run(
        files,
        Math.min(Runtime.getRuntime().availableProcessors(), files.size()),
        this::extract,
        (index, extraction) -> extractions.add(extraction));
    ExtractionTour tour = new ExtractionTour(context, extractions);
    chapter("demo.tables", files.size());
    tour.showPlans();
    chapter("demo.clause");
    tour.showClause();
    chapter("demo.totals", files.size());
    tour.showTotals();
    context.console().printLine("");
    context.console().printLine(context.text("demo.next"));
    return ExitCode.DONE;
  }

  /** The path is shown as it is in the project, wherever that lies. */
  private Extraction extract(InputFile sample) {
    try {
      byte[] content = Files.readAllBytes(Objects.requireNonNull(sample.file()));
      Budget budget = Budget.untimed();
      return context
          .engine()
          .extract(context.engine().read(sample.shown(), content, budget), budget);
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

  /** The files {@code samples/<name>/plan.<ending>} of the project, by name. */
  private List<InputFile> samples() throws IOException {
    @Nullable Path home = context.home();
    List<Path> plans = new ArrayList<>();
    if (home != null && Files.isDirectory(home.resolve("samples"))) {
      try (DirectoryStream<Path> folders = Files.newDirectoryStream(home.resolve("samples"))) {
        for (Path folder : folders) {
          if (Files.isDirectory(folder)) {
            addPlans(folder, plans);
          }
        }
      }
    }
    if (home == null || plans.isEmpty()) {
      throw context.usage("demo.noSamples");
    }
    return plans.stream()
        .sorted()
        .map(plan -> new InputFile(home.relativize(plan).toString().replace('\\', '/'), plan, true))
        .toList();
  }

  private static void addPlans(Path folder, List<Path> plans) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "plan.*")) {
      files.forEach(plans::add);
    }
  }
}
