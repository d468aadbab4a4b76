package io.planwright.cli;

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
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private PlanOptions plans = new PlanOptions();

  @Option(
      names = {"-a", "--against"},
      paramLabel = "REGION",
      descriptionKey = "documents.against",
      order = 1)
  private @Nullable String region;

  @Mixin private PlaceOptions places = new PlaceOptions();

  @Mixin private ResultOptions result = new ResultOptions();

  CompareDocumentsCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    ComparisonOutput output = result.output(context);
    Filter filter = places.filter(context, Years.ALL);
    if (region == null && places.areGiven()) {
      throw context.usage("documents.placesNeedAgainst");
    }
    if (region == null && plans.paths().size() == 2) {
      return chosen(output);
    }
    PlanSource.Fetched fetched = plans.source(context, ExtractedPlans.Need.TEXT).fetch();
    Material material = fetched.material();
    return output.write(
        region == null ? pair(material) : against(material, region, filter), fetched);
  }

  private PlanSource.Fetched fetch(String file) throws IOException {
    return plans.files(context, List.of(file), ExtractedPlans.Need.TEXT).fetch();
  }

  /** Each argument names a plan, perhaps two of the same file. */
  private int chosen(ComparisonOutput output) throws IOException {
    ChosenPlan first = ChosenPlan.of(plans.paths().get(0));
    ChosenPlan second = ChosenPlan.of(plans.paths().get(1));
    PlanSource.Fetched before = fetch(first.file());
    boolean same = first.file().equals(second.file());
    PlanSource.Fetched after = same ? before : fetch(second.file());
    PlanSource.Fetched both = same ? before : before.with(after);
    Plan one = first.in(before.material().plans(), context);
    Plan other = second.in(after.material().plans(), context);
    return output.write(pair(one, other, both.material()), both);
  }

  private ComparisonView pair(Material material) {
    List<Plan> both = material.plans();
    if (both.size() != 2) {
      throw context.usage("documents.notTwo", both.size(), names(both));
    }
    return pair(both.get(0), both.get(1), material);
  }

  private ComparisonView pair(Plan first, Plan second, Material material) {
    return new DocumentView(
        context.messages(),
        new DocumentComparer().compare(first, second),
        Coverage.of(material, List.of(first, second)));
  }

  private ComparisonView against(Material material, String place, Filter filter) {
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
