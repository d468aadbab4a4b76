package io.planwright.cli;

import io.planwright.cli.output.Format;
import io.planwright.model.Metadata;
import io.planwright.read.scan.ScanReading;
import io.planwright.search.compare.Filter;
import io.planwright.search.compare.Years;
import io.planwright.search.query.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all comparisons take: files, places, years, where the result goes. */
final class CompareOptions {
  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "compare.PATH")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--index", paramLabel = "DIR", descriptionKey = "compare.index", order = 1)
  private @Nullable String index;

  @Option(
      names = {"-r", "--regions"},
      paramLabel = "A,B",
      descriptionKey = "compare.regions",
      order = 2)
  private @Nullable String regions;

  @Option(names = "--level", paramLabel = "A,B", descriptionKey = "compare.level", order = 3)
  private @Nullable String levels;

  @Option(
      names = {"-y", "--years"},
      paramLabel = "YEARS",
      descriptionKey = "compare.years",
      converter = Converters.OfYears.class,
      order = 4)
  private Years years = Years.ALL;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "compare.format",
      converter = Converters.OfFormat.class,
      order = 5)
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "compare.output",
      order = 6)
  private @Nullable String file;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      descriptionKey = "compare.jobs",
      converter = Converters.OfJobs.class,
      order = 7)
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--ocr",
      paramLabel = "WHEN",
      descriptionKey = "compare.ocr",
      converter = Converters.OfScanMode.class,
      order = 8)
  private ScanReading.Mode ocr = ScanReading.Mode.AUTO;

  @Mixin private LimitOptions limits = new LimitOptions();

  /**
   * The plans of the files, or of the index.
   *
   * @param need what of a plan the comparison needs
   */
  PlanSource source(CommandContext context, ExtractedPlans.Need need) {
    if (paths.isEmpty() == (index == null)) {
      throw context.usage("compare.pathOrIndex");
    }
    if (index != null) {
      return new IndexedPlans(context, index);
    }
    return new ExtractedPlans(context.reading(ocr), paths, jobs, limits.limits(), need);
  }

  /** The places, levels and years asked for. */
  Filter filter(CommandContext context) {
    return new Filter(names(regions), levels(context, levels), years);
  }

  /** The levels in a list, as the field of a query takes them: {@code 市,区县}. */
  static List<Metadata.Level> levels(CommandContext context, @Nullable String list) {
    if (list == null) {
      return List.of();
    }
    String line = Field.LEVEL.label() + ":" + list;
    List<Metadata.Level> levels = new ArrayList<>();
    for (io.planwright.search.query.Filter one :
        new QueryTrouble(context).read(line, "--" + Field.LEVEL.code()).filters()) {
      if (one instanceof io.planwright.search.query.Filter.Levels named) {
        levels.addAll(named.levels());
      }
    }
    return levels;
  }

  /** The names in a list: {@code 浙江省,白云区}. */
  static List<String> names(@Nullable String list) {
    return list == null
        ? List.of()
        : Arrays.stream(list.split("[,，、]", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
  }

  /** Where the result goes and in which format. */
  ComparisonOutput output(CommandContext context) {
    return ComparisonOutput.to(context, ComparisonOutput.FORMATS, format, file);
  }
}
