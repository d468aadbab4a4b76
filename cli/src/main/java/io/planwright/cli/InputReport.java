package io.planwright.cli;

import io.planwright.cli.batch.InputFiles;
import java.util.List;

/** Says what among the named files and folders is not read, and why. */
final class InputReport {
  private static final int NAMES_SHOWN = 3;

  private final CommandContext context;

  InputReport(CommandContext context) {
    this.context = context;
  }

  /**
   * Says it.
   *
   * @param found what was found
   * @param paths what was named
   * @return how many inputs are lost
   */
  int tell(InputFiles.Found found, List<String> paths) {
    for (InputFiles.Problem problem : found.problems()) {
      String sentence = context.text("input." + problem.kind().name(), problem.shown());
      context.console().note("planwright: " + context.coded(sentence, problem.kind().name()));
    }
    if (!found.unsupported().isEmpty()) {
      context.console().note(context.text("input.skipped", found.unsupported().size(), few(found)));
    }
    int unread = (int) found.problems().stream().filter(one -> one.kind().loses()).count();
    if (found.files().isEmpty() && unread == 0) {
      String nothing = context.text("input.nothing", String.join(" ", paths));
      context.console().note("planwright: " + nothing);
    }
    return unread;
  }

  private static String few(InputFiles.Found found) {
    List<String> names = found.unsupported();
    String shown = String.join("、", names.subList(0, Math.min(NAMES_SHOWN, names.size())));
    return names.size() > NAMES_SHOWN ? shown + " …" : shown;
  }
}
