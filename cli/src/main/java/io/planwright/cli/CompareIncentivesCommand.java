package io.planwright.cli;

import io.planwright.search.compare.Answer;
import io.planwright.search.compare.IncentiveComparer;
import io.planwright.search.compare.IncentiveComparison;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code planwright compare incentives}: what places give for one thing.
 *
 * <p>Example: {@code planwright compare incentives 方案/ --trigger 首次认定} lists what a first
 * recognition brings in each place.
 */
@Command(name = "incentives", sortOptions = false)
final class CompareIncentivesCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(
      names = {"-t", "--trigger"},
      paramLabel = "WORDS",
      required = true,
      order = 1)
  private String trigger = "";

  @Mixin private CompareOptions options = new CompareOptions();

  CompareIncentivesCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    ComparisonOutput output = options.output(context);
    PlanSource.Fetched fetched = options.source(context, ExtractedPlans.Need.TEXT).fetch();
    var answer =
        new IncentiveComparer(new ProjectWords())
            .compare(fetched.material(), trigger, options.filter(context));
    return switch (answer) {
      case Answer.Unknown<IncentiveComparison> unknown ->
          output.unknown(
              "compare.unknownTrigger", String.valueOf(trigger), unknown.near(), fetched);
      case Answer.Found<IncentiveComparison> found ->
          output.write(new IncentiveView(context.messages(), found.value()), fetched);
    };
  }
}
