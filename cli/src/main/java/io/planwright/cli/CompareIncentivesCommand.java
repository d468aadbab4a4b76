package io.planwright.cli;

import io.planwright.search.compare.IncentiveComparer;
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
    var comparer = new IncentiveComparer(new ProjectWords());
    return options.answer(
        context,
        ExtractedPlans.Need.TEXT,
        (material, filter) -> comparer.compare(material, trigger, filter),
        comparison -> new IncentiveView(context.messages(), comparison),
        "compare.unknownTrigger",
        String.valueOf(trigger));
  }
}
