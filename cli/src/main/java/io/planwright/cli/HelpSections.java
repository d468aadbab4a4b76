package io.planwright.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** Two lengths of help: {@code -h} fits a screen, {@code --help} adds examples and exit codes. */
final class HelpSections {
  private static final List<String> LONG_ONLY =
      List.of(
          UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST,
          UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
          UsageMessageSpec.SECTION_KEY_FOOTER);

  private HelpSections() {}

  /** Shortens the help unless the long one is asked for. */
  static void fit(ParseResult parsed) {
    if (!parsed.originalArgs().contains(CommonOptions.LONG_HELP)) {
      parsed.asCommandLineList().forEach(HelpSections::shorten);
    }
  }

  /** Leaves out what only {@code --help} shows. */
  static void shorten(CommandLine command) {
    command.setHelpSectionKeys(
        command.getHelpSectionKeys().stream().filter(key -> !LONG_ONLY.contains(key)).toList());
  }
}
