package io.planwright.cli;

import io.planwright.cli.parameters.ParametersWriter;
import io.planwright.cli.starter.Adopted;
import io.planwright.cli.starter.PlanAdoption;
import io.planwright.read.scan.ScanReading;
import io.planwright.search.Plan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code planwright params}: turns a plan that exists into a parameter file.
 *
 * <p>Example: {@code planwright params 方案.docx --out 参数.yaml}.
 */
@Command(name = "params", sortOptions = false)
final class ParamsCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "planwright.params.FILE")
  private String file = "";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "params.out",
      order = 1)
  private @Nullable String out;

  @Option(
      names = "--ocr",
      paramLabel = "WHEN",
      descriptionKey = "compare.ocr",
      converter = Converters.OfScanMode.class,
      order = 9)
  private ScanReading.Mode ocr = ScanReading.Mode.AUTO;

  @Mixin private LimitOptions limits = new LimitOptions();

  ParamsCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    ChosenPlan chosen = ChosenPlan.of(file);
    ExtractedPlans source =
        new ExtractedPlans(
            context.reading(ocr),
            List.of(chosen.file()),
            1,
            limits.limits(),
            ExtractedPlans.Need.TEXT);
    PlanSource.Fetched fetched = source.fetch();
    Plan plan = chosen.in(fetched.material().plans(), context);
    Adopted adopted = PlanAdoption.adopt(plan);
    write(context, out, fetched, adopted);
    return fetched.exitCode();
  }

  /** Writes a parameter file, and says what could not be carried over. */
  static void write(
      CommandContext context, @Nullable String out, PlanSource.Fetched fetched, Adopted adopted)
      throws IOException {
    String text = ParametersWriter.write(adopted.parameters(), adopted.comments());
    if (out == null) {
      context.console().print(text);
    } else {
      ResultFile result = ResultFile.of(context, out);
      result.refuseSources(fetched);
      result.write(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
      context.console().note(context.text("params.written", out));
    }
    adopted
        .leftovers()
        .forEach(one -> context.console().note("planwright: " + one.text(context.messages())));
  }
}
