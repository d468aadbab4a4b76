package io.planwright.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/**
 * Two lengths of help: {@code -h} fits a screen, {@code --help} adds limits, examples and exit
 * codes.
 */
final class HelpSections {
  private static final List<String> LONG_ONLY =
      List.of(
          UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST,
          UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
          UsageMessageSpec.SECTION_KEY_FOOTER);

  private HelpSections() {}

  /** Shows the verbs of a command before its options. */
  static void commandsFirst(CommandLine command) {
    List<String> keys = new ArrayList<>(command.getHelpSectionKeys());
    List<String> verbs =
        List.of(
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST);
    keys.removeAll(verbs);
    keys.addAll(keys.indexOf(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING), verbs);
    command.setHelpSectionKeys(keys);
  }

  /** Shortens the help unless the long one is asked for. */
  static void fit(ParseResult parsed) {
    if (!parsed.originalArgs().contains(CommonOptions.LONG_HELP)) {
      parsed.asCommandLineList().forEach(HelpSections::shorten);
    }
  }

  /** Leaves out what only {@code --help} shows: options that stand in groups, too. */
  static void shorten(CommandLine command) {
    command
        .getHelpSectionMap()
        .put(
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            help -> help.optionListExcludingGroups(ungrouped(help.commandSpec())));
    command.setHelpSectionKeys(
        command.getHelpSectionKeys().stream().filter(key -> !LONG_ONLY.contains(key)).toList());
  }

  private static List<OptionSpec> ungrouped(CommandSpec command) {
    return command.options().stream().filter(option -> option.group() == null).toList();
  }
}
