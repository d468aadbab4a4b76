package io.planwright.cli;

import io.planwright.read.scan.ScanReading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where plans come from: files, which are read now, or an index. */
final class PlanOptions {
  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "compare.PATH")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--index", paramLabel = "DIR", descriptionKey = "compare.index", order = 1)
  private @Nullable String index;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      descriptionKey = "compare.jobs",
      converter = Converters.OfJobs.class,
      order = 8)
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--ocr",
      paramLabel = "WHEN",
      descriptionKey = "compare.ocr",
      converter = Converters.OfScanMode.class,
      order = 9)
  private ScanReading.Mode ocr = ScanReading.Mode.AUTO;

  @Mixin private LimitOptions limits = new LimitOptions();

  /** The files and folders that are named; none where the plans are those of an index. */
  List<String> paths() {
    return paths;
  }

  /** Whether neither files nor an index are named. */
  boolean areMissing() {
    return paths.isEmpty() && index == null;
  }

  /**
   * The plans of the files, or of the index.
   *
   * @param need what of a plan is needed
   */
  PlanSource source(CommandContext context, ExtractedPlans.Need need) {
    if (paths.isEmpty() == (index == null)) {
      throw context.usage("compare.pathOrIndex");
    }
    return index == null ? files(context, paths, need) : new IndexedPlans(context, index);
  }

  /** The plans of some of the files alone. */
  PlanSource files(CommandContext context, List<String> some, ExtractedPlans.Need need) {
    return new ExtractedPlans(context.reading(ocr), some, jobs, limits.limits(), need);
  }
}
