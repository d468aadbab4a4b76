package io.planwright.cli;

import io.planwright.cli.output.Format;
import io.planwright.read.scan.ScanReading;
import io.planwright.search.Plan;
import io.planwright.search.compare.Answer;
import io.planwright.search.compare.Coverage;
import io.planwright.search.compare.Filter;
import io.planwright.search.compare.GapComparer;
import io.planwright.search.compare.GapComparison;
import io.planwright.search.compare.Material;
import io.planwright.search.compare.Years;
import io.planwright.search.compare.document.DocumentComparer;
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
 * {@code planwright compare documents}: two plans clause by clause, or with {@code --against} what
 * one place lacks that others have.
 *
 * <p>Example: {@code planwright compare documents 征求意见稿.docx 正式稿.pdf}.
 */
@Command(name = "documents", sortOptions = false)
final class CompareDocumentsCommand implements Callable<Integer> {
  private static final int NAMES_SHOWN = 5;

  private final CommandContext context;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "documents.PATH")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-a", "--against"},
      paramLabel = "REGION",
      descriptionKey = "documents.against",
      order = 1)
  private @Nullable String region;

  @Option(
      names = {"-r", "--regions"},
      paramLabel = "A,B",
      descriptionKey = "documents.regions",
      order = 2)
  private @Nullable String regions;

  @Option(names = "--level", paramLabel = "A,B", descriptionKey = "documents.level", order = 3)
  private @Nullable String levels;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "compare.format",
      converter = Converters.OfFormat.class,
      order = 4)
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "compare.output",
      order = 5)
  private @Nullable String file;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      descriptionKey = "compare.jobs",
      converter = Converters.OfJobs.class,
      order = 6)
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--ocr",
      paramLabel = "WHEN",
      descriptionKey = "compare.ocr",
      converter = Converters.OfScanMode.class,
      order = 7)
  private ScanReading.Mode ocr = ScanReading.Mode.AUTO;

  @Mixin private LimitOptions limits = new LimitOptions();

  CompareDocumentsCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    ComparisonOutput output = ComparisonOutput.to(context, ComparisonOutput.FORMATS, format, file);
    if (region == null && paths.size() == 2) {
      return chosen(output);
    }
    PlanSource.Fetched fetched = fetch(paths);
    Material material = fetched.material();
    return output.write(region == null ? pair(material) : against(material, region), fetched);
  }

  private PlanSource.Fetched fetch(List<String> files) {
    return new ExtractedPlans(
            context.reading(ocr), files, jobs, limits.limits(), ExtractedPlans.Need.TEXT)
        .fetch();
  }

  /** Each argument names a plan, perhaps two of the same file. */
  private int chosen(ComparisonOutput output) throws IOException {
    ChosenPlan first = ChosenPlan.of(paths.get(0));
    ChosenPlan second = ChosenPlan.of(paths.get(1));
    PlanSource.Fetched before = fetch(List.of(first.file()));
    boolean same = first.file().equals(second.file());
    PlanSource.Fetched after = same ? before : fetch(List.of(second.file()));
    PlanSource.Fetched both = same ? before : before.with(after);
    Plan one = first.in(before.material().plans(), context);
    Plan other = second.in(after.material().plans(), context);
    return output.write(pair(one, other, both.material()), both);
  }

  private ComparisonView pair(Material material) {
    List<Plan> plans = material.plans();
    if (plans.size() != 2) {
      throw context.usage("documents.notTwo", plans.size(), names(plans));
    }
    return pair(plans.get(0), plans.get(1), material);
  }

  private ComparisonView pair(Plan first, Plan second, Material material) {
    return new DocumentView(
        context.messages(),
        new DocumentComparer().compare(first, second),
        Coverage.of(material, List.of(first, second)));
  }

  private ComparisonView against(Material material, String place) {
    Filter filter =
        new Filter(
            CompareOptions.names(regions), CompareOptions.levels(context, levels), Years.ALL);
    return switch (new GapComparer().compare(material, place, filter)) {
      case Answer.Unknown<GapComparison> unknown ->
          throw unknown.near().isEmpty()
              ? context.usage("documents.noPlans")
              : context.usage("documents.noPlace", place, few(unknown.near()));
      case Answer.Found<GapComparison> found -> new GapView(context.messages(), found.value());
    };
  }

  private static String names(List<Plan> plans) {
    return few(plans.stream().map(plan -> "《" + plan.name() + "》").toList());
  }

  private static String few(List<String> names) {
    String few = String.join("、", names.subList(0, Math.min(NAMES_SHOWN, names.size())));
    return names.size() > NAMES_SHOWN ? few + "…" : few;
  }
}
