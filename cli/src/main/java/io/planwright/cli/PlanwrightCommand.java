package io.planwright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code planwright} itself: holds the verbs, and shows them when none is named. */
@Command(name = "planwright", versionProvider = PlanwrightCommand.Version.class)
final class PlanwrightCommand implements Callable<Integer> {
  private final CommandContext context;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      order = 99)
  boolean version;

  PlanwrightCommand(CommandContext context) {
    this.context = context;
  }

  /** Reached when no verb is named, which is wrong usage: says which there are. */
  @Override
  public Integer call() {
    HelpSections.shorten(spec.commandLine());
    context.console().note(spec.commandLine().getUsageMessage().stripTrailing());
    return ExitCode.USAGE_OR_INPUT;
  }

  /** Tells the version this program was built as. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {ProgramVersion.line()};
    }
  }
}
