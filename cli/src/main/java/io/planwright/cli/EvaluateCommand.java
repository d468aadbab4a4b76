package io.planwright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code planwright evaluate}: holds what can be measured, and shows it when nothing is named. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
  private final CommandContext context;

  @Spec private CommandSpec spec;

  EvaluateCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    HelpSections.shorten(spec.commandLine());
    context.console().note(spec.commandLine().getUsageMessage().stripTrailing());
    return ExitCode.USAGE_OR_INPUT;
  }
}
