package io.planwright.cli;

import io.planwright.search.compare.TargetComparer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code planwright compare targets}: what places promise of one indicator, year by year.
 *
 * <p>Example: {@code planwright compare targets 方案/ --indicator 高新技术企业数量} ranks the places by the
 * number of 高新技术企业 they promise for each year.
 */
@Command(name = "targets", sortOptions = false)
final class CompareTargetsCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(
      names = {"-i", "--indicator"},
      paramLabel = "WORDS",
      required = true,
      order = 1)
  private String indicator = "";

  @Mixin private CompareOptions options = new CompareOptions();

  CompareTargetsCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    var comparer = new TargetComparer(new ProjectWords());
    return options.answer(
        context,
        ExtractedPlans.Need.FACTS,
        (material, filter) -> comparer.compare(material, indicator, filter),
        comparison -> new TargetView(context.messages(), comparison),
        "compare.unknownIndicator",
        String.valueOf(indicator));
  }
}
