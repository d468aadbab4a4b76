package io.planwright.cli;

import io.planwright.search.compare.DutyComparer;
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
    var comparer = new DutyComparer(new ProjectWords());
    return options.answer(
        context,
        ExtractedPlans.Need.FACTS,
        (material, filter) -> comparer.compare(material, unit, filter),
        comparison -> new DutyView(context.messages(), comparison),
        "compare.unknownUnit",
        String.valueOf(unit));
  }
}
