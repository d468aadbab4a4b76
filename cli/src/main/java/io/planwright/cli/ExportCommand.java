package io.planwright.cli;

import io.planwright.cli.export.DataSet;
import io.planwright.cli.export.Export;
import io.planwright.cli.output.Format;
import io.planwright.cli.sheet.SourceLinks;
import io.planwright.search.Plan;
import io.planwright.search.compare.Filter;
import io.planwright.search.compare.Origin;
import io.planwright.search.compare.Origins;
import io.planwright.search.compare.Years;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code planwright export}: one kind of thing of all plans as rows, or as a network, for
 * statistics, coding and network programs.
 *
 * <p>Example: {@code planwright export 方案/ --what targets -o 目标.csv --codebook}.
 */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  private static final List<Format> FORMATS =
      List.of(Format.CSV, Format.XLSX, Format.GRAPHML, Format.JSONL);

  private final CommandContext context;

  @Mixin private PlanOptions source = new PlanOptions();

  @Option(
      names = {"-w", "--what"},
      paramLabel = "WHAT",
      required = true,
      converter = Converters.OfDataSet.class,
      order = 1)
  private DataSet what = DataSet.TARGETS;

  @Mixin private PlaceOptions places = new PlaceOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Converters.OfFormat.class,
      order = 4)
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      order = 5)
  private @Nullable String file;

  @Option(names = "--codebook", order = 6)
  private boolean codebook;

  ExportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Format chosen = format();
    Filter filter = places.filter(context, Years.ALL);
    if (source.areMissing() && codebook && file == null) {
      context.console().data().write(codebook(chosen));
      context.console().flush();
      return ExitCode.DONE;
    }
    @Nullable ResultFile place = file == null ? null : ResultFile.of(context, file);
    if (place == null && (codebook || chosen == Format.XLSX)) {
      throw context.usage("export.needsFile");
    }
    PlanSource.Fetched fetched = source.source(context, ExtractedPlans.Need.TEXT).fetch();
    List<Origin> origins = Origins.of(fetched.material().plans());
    List<Plan> plans = plans(origins, filter);
    Export export = Export.of(what, plans, new ProjectWords());
    if (place == null) {
      export.write(chosen, context.messages(), SourceLinks.from(null), context.console().data());
      context.console().flush();
    } else {
      write(export, chosen, place, fetched);
    }
    int copies = origins.stream().mapToInt(origin -> origin.copies().size()).sum();
    String told = context.text("export.done", export.rows(), plans.size(), copies);
    context.console().note(told);
    if (fetched.exitCode() != ExitCode.DONE) {
      return fetched.exitCode();
    }
    return export.rows() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }

  private void write(Export export, Format chosen, ResultFile place, PlanSource.Fetched fetched)
      throws IOException {
    place.refuseSources(fetched);
    SourceLinks links = SourceLinks.from(place.path());
    place.write(stream -> export.write(chosen, context.messages(), links, stream));
    context.console().note(context.text("compare.written", place.path()));
    if (codebook) {
      String name = Export.codebookName(String.valueOf(place.path().getFileName()));
      Path beside = place.path().resolveSibling(name);
      ResultFile book = ResultFile.of(context, beside.toString());
      book.refuseSources(fetched);
      book.write(stream -> stream.write(codebook(chosen)));
      context.console().note(context.text("compare.written", beside));
    }
  }

  private byte[] codebook(Format chosen) {
    return Export.codebook(what, chosen, context.messages()).getBytes(StandardCharsets.UTF_8);
  }

  /** The format asked for, by option or by the name of the file. */
  private Format format() {
    Format chosen = format != null ? format : file == null ? Format.CSV : ofName(file);
    if (!FORMATS.contains(chosen)) {
      throw context.usage("export.noFormat", chosen.code());
    }
    if (chosen == Format.GRAPHML && !what.isNetwork()) {
      throw context.usage("export.noNetwork", what.code());
    }
    return chosen;
  }

  private Format ofName(String name) {
    return Format.ofFileName(name)
        .orElseThrow(() -> context.usage("compare.fileFormat", name, "csv、xlsx、graphml、jsonl"));
  }

  /** Each plan of a government once, those of the places asked for. */
  private static List<Plan> plans(List<Origin> origins, Filter filter) {
    return origins.stream()
        .filter(origin -> origin.plan().document().metadata().governmentPlan())
        .filter(filter::allows)
        .map(Origin::plan)
        .toList();
  }
}
