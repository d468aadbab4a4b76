package io.planwright.cli;

import io.planwright.cli.output.Format;
import io.planwright.model.Region;
import io.planwright.read.scan.ScanReading;
import io.planwright.search.Plan;
import io.planwright.search.compare.Material;
import io.planwright.search.compare.document.DocumentComparer;
import io.planwright.search.compare.document.GapFinder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
    PlanSource.Fetched fetched =
        new ExtractedPlans(context.reading(ocr), paths, jobs, limits.limits()).fetch();
    List<Plan> plans = fetched.material().plans();
    return output.write(
        region == null ? pair(plans) : against(fetched.material(), region), fetched);
  }

  private ComparisonView pair(List<Plan> plans) {
    if (plans.size() != 2) {
      throw context.usage("documents.notTwo", plans.size(), names(plans));
    }
    return new DocumentView(
        context.messages(), new DocumentComparer().compare(plans.get(0), plans.get(1)));
  }

  private ComparisonView against(Material material, String wanted) {
    List<Plan> plans = material.plans();
    List<Plan> own = plans.stream().filter(plan -> isOf(plan, wanted)).toList();
    List<Plan> others =
        plans.stream()
            .filter(plan -> !isOf(plan, wanted))
            .filter(plan -> plan.document().metadata().governmentPlan())
            .toList();
    if (own.isEmpty()) {
      throw context.usage("documents.noPlace", wanted, names(plans));
    }
    List<Plan> cut = own.stream().filter(plan -> !material.isWhole(plan)).toList();
    if (!cut.isEmpty()) {
      context.console().note(context.text("documents.notWhole", names(cut)));
    }
    return new GapView(
        context.messages(), wanted, others.size(), new GapFinder().find(own, others));
  }

  /**
   * Whether a plan is for this place itself: 杭州 and 杭州市 are the same. Where no list knows its
   * place, its title tells.
   */
  private static boolean isOf(Plan plan, String wanted) {
    Region place = plan.document().metadata().region();
    return (place == null ? plan.name() : place.name()).startsWith(wanted);
  }

  private static String names(List<Plan> plans) {
    String few =
        plans.stream()
            .limit(NAMES_SHOWN)
            .map(plan -> "《" + plan.name() + "》")
            .collect(Collectors.joining());
    return plans.size() > NAMES_SHOWN ? few + "…" : few;
  }
}
