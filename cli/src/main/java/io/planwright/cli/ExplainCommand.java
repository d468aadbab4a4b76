package io.planwright.cli;

import io.planwright.cli.console.Style;
import io.planwright.cli.console.Terminal;
import io.planwright.cli.json.ExplanationJson;
import io.planwright.cli.json.JsonWriter;
import io.planwright.cli.output.Format;
import io.planwright.cli.table.DecisionTable;
import io.planwright.extract.Decision;
import io.planwright.extract.Explanation;
import io.planwright.read.Budget;
import io.planwright.read.SourceText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code planwright explain}: what became of every number of a text, and which rule decided.
 *
 * <p>Example: {@code planwright explain 方案.txt --rejected} lists the numbers that are no facts.
 */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "FILE")
  private String file = "";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Converters.OfFormat.class,
      order = 1)
  private Format format = Format.TABLE;

  @Option(names = "--rule", paramLabel = "ID", order = 2)
  private @Nullable String rule;

  @Option(names = "--rejected", order = 3)
  private boolean rejected;

  @Mixin private LimitOptions limits = new LimitOptions();

  ExplainCommand(CommandContext context) {
    this.context = context;
  }

  /** The command for this file, all options being as they are when none is given. */
  static ExplainCommand of(CommandContext context, String file) {
    ExplainCommand command = new ExplainCommand(context);
    command.file = file;
    return command;
  }

  @Override
  public Integer call() {
    if (format != Format.TABLE && format != Format.JSON) {
      throw context.usage("explain.format", format.code());
    }
    Budget budget = Budget.begin(limits.limits(), System::nanoTime);
    SourceText source = context.read(file, budget);
    Explanation explanation = context.engine().explain(source, budget);
    List<Decision> decisions = explanation.decisions().stream().filter(this::wanted).toList();
    if (format == Format.JSON) {
      JsonWriter json = JsonWriter.indented(context.console().data(), 0);
      new ExplanationJson(json).write(source.source(), decisions);
      json.finish();
    } else if (!decisions.isEmpty()) {
      table(source, decisions);
    }
    context.console().flush();
    if (decisions.isEmpty()) {
      context.console().note(context.text("explain.nothing"));
      return ExitCode.NOTHING_FOUND;
    }
    return ExitCode.DONE;
  }

  /** The rule asked for, or one below it: {@code target} also means {@code target.level}. */
  private boolean wanted(Decision decision) {
    boolean role = !rejected || decision.role() == Decision.Role.REJECTED;
    boolean name =
        rule == null || decision.ruleId().equals(rule) || decision.ruleId().startsWith(rule + ".");
    return role && name;
  }

  private void table(SourceText source, List<Decision> decisions) {
    Terminal terminal = context.console().terminal();
    new DecisionTable(context.messages(), terminal.width(), Style.of(terminal))
        .lines(source.text(), decisions)
        .forEach(context.console()::printLine);
    context.console().printLine("");
    context.console().printLine(counts(decisions));
  }

  private String counts(List<Decision> decisions) {
    Map<Decision.Role, Integer> counts = new EnumMap<>(Decision.Role.class);
    decisions.forEach(decision -> counts.merge(decision.role(), 1, Integer::sum));
    return context.text(
        "explain.counts",
        decisions.size(),
        counts.getOrDefault(Decision.Role.TARGET, 0),
        counts.getOrDefault(Decision.Role.INCENTIVE, 0),
        counts.getOrDefault(Decision.Role.PART, 0),
        counts.getOrDefault(Decision.Role.REJECTED, 0));
  }
}
