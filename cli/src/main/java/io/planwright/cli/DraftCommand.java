package io.planwright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code planwright draft}: holds what belongs to drafting, and shows it when nothing is named. */
@Command(name = "draft", sortOptions = false)
final class DraftCommand implements Callable<Integer> {
  private final CommandContext context;

  @Spec private CommandSpec spec;

  DraftCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    HelpSections.shorten(spec.commandLine());
    context.console().note(spec.commandLine().getUsageMessage().stripTrailing());
    return ExitCode.USAGE_OR_INPUT;
  }
}
