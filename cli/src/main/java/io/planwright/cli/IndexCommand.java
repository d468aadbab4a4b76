package io.planwright.cli;

import io.planwright.cli.batch.InputFiles;
import io.planwright.cli.output.IndexDelivery;
import io.planwright.cli.output.IndexDelivery.Batch;
import io.planwright.read.scan.ScanReading;
import io.planwright.search.index.IndexBuilder;
import io.planwright.search.index.IndexException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code planwright index}: puts what {@code extract} finds into an index on disk.
 *
 * <p>Example: {@code planwright index 方案/ --index 索引} reads new and changed files only. The index
 * shows them batch by batch; after a run that was stopped the next one does the rest.
 */
@Command(name = "index", sortOptions = false)
final class IndexCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--index", paramLabel = "DIR", required = true, order = 1)
  private String folder = "";

  @Option(names = "--prune", order = 2)
  private boolean prune;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      converter = Converters.OfJobs.class,
      order = 3)
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--ocr", paramLabel = "WHEN", converter = Converters.OfScanMode.class, order = 4)
  private ScanReading.Mode ocr = ScanReading.Mode.AUTO;

  @Option(names = "--batch", paramLabel = "N", converter = Converters.OfCount.class, order = 5)
  private int batch = Batch.STANDARD.sources();

  @Mixin private LimitOptions limits = new LimitOptions();

  IndexCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles.Found found = InputFiles.findWithExtractions(paths, context.console().input());
    int unread = new InputReport(context).tell(found, paths);
    Path place = Indexes.path(context, folder);
    try (Interruption interruption = Interruption.watch();
        IndexBuilder index = IndexBuilder.open(place, PolicyVocabulary.load())) {
      IndexPlaces places = IndexPlaces.of(found.files());
      Set<String> gone = new TreeSet<>(places.goneFrom(index.places()));
      if (prune) {
        index.places().stream().filter(IndexPlaces::isVanished).forEach(gone::add);
      }
      int removed = remove(index, gone);
      if (found.files().isEmpty() && removed == 0) {
        return ExitCode.USAGE_OR_INPUT;
      }
      IndexDelivery delivery = new IndexDelivery(index, places.inOrder(), Batch.of(batch));
      int exitCode =
          new ExtractionRun(
                  context.reading(ocr), found.files(), unread, jobs, true, limits.limits())
              .into(delivery, interruption);
      if (exitCode != ExitCode.INTERRUPTED) {
        context.console().note(context.text("index.done", delivery.changed(), removed, folder));
      }
      return exitCode;
    } catch (IndexException e) {
      throw Indexes.refused(context, e);
    }
  }

  private static int remove(IndexBuilder index, Collection<String> places) throws IOException {
    for (String place : places) {
      index.remove(place);
    }
    return places.size();
  }
}
