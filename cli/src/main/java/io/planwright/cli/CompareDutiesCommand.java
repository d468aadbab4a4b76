package io.planwright.cli;

import io.planwright.search.compare.Answer;
import io.planwright.search.compare.DutyComparer;
import io.planwright.search.compare.DutyComparison;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code planwright compare duties}: who leads what in each place.
 *
 * <p>Example: {@code planwright compare duties 方案/ --unit 科技局} lists the tasks that science bureaus
 * lead, whatever level of government they belong to.
 */
@Command(name = "duties", sortOptions = false)
final class CompareDutiesCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(
      names = {"-u", "--unit"},
      paramLabel = "UNIT",
      required = false,
      order = 1)
  private @Nullable String unit;

  @Mixin private CompareOptions options = new CompareOptions();

  CompareDutiesCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    ComparisonOutput output = options.output(context);
    PlanSource.Fetched fetched = options.source(context, ExtractedPlans.Need.FACTS).fetch();
    var answer =
        new DutyComparer(new ProjectWords())
            .compare(fetched.material(), unit, options.filter(context));
    return switch (answer) {
      case Answer.Unknown<DutyComparison> unknown ->
          output.unknown("compare.unknownUnit", String.valueOf(unit), unknown.near(), fetched);
      case Answer.Found<DutyComparison> found ->
          output.write(new DutyView(context.messages(), found.value()), fetched);
    };
  }
}
