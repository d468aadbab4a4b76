package io.planwright.cli;

import io.planwright.cli.table.ClauseId;
import io.planwright.search.Plan;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One plan as a command line names it: its file, and where the file holds several, behind {@code #}
 * the number of the plan in it, its id, or words of its title.
 *
 * <p>Example: {@code 汇编.txt#3}, {@code 汇编.txt#5a89146f-3}, {@code 汇编.txt#云湖市}.
 *
 * @param file the file, as it can be read
 * @param choice which plan of it; empty where that is not said
 */
record ChosenPlan(String file, String choice) {
  private static final char SIGN = '#';

  /** So many plans are listed. */
  private static final int SHOWN = 20;

  /** Takes an argument apart; a file that has the sign in its name is that file. */
  static ChosenPlan of(String argument) {
    int sign = argument.lastIndexOf(SIGN);
    return sign <= 0 || exists(argument)
        ? new ChosenPlan(argument, "")
        : new ChosenPlan(argument.substring(0, sign), argument.substring(sign + 1).strip());
  }

  private static boolean exists(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * The plan that is meant: of several the first of a government where none is named, which is said
   * with the others.
   *
   * @param plans all of the file
   * @throws CommandException where there is none, or more than one is meant
   */
  Plan in(List<Plan> plans, CommandContext context) {
    if (plans.isEmpty()) {
      throw context.usage("documents.nothingIn", file);
    }
    if (!choice.isEmpty()) {
      List<Plan> meant = meant(plans);
      if (meant.size() != 1) {
        list(plans, context);
        String key = meant.isEmpty() ? "documents.noChoice" : "documents.severalChosen";
        throw context.usage(key, file, choice);
      }
      return meant.getFirst();
    }
    if (plans.size() == 1) {
      return plans.getFirst();
    }
    Plan taken =
        plans.stream()
            .filter(plan -> plan.document().metadata().governmentPlan())
            .findFirst()
            .orElse(plans.getFirst());
    int number = plans.indexOf(taken) + 1;
    context
        .console()
        .note(context.text("documents.taken", file, plans.size(), number, taken.name()));
    list(plans, context);
    return taken;
  }

  private List<Plan> meant(List<Plan> plans) {
    if (choice.matches("\\d{1,6}")) {
      int number = Integer.parseInt(choice);
      return number < 1 || number > plans.size() ? List.of() : List.of(plans.get(number - 1));
    }
    List<Plan> byId = plans.stream().filter(plan -> ClauseId.isMeant(plan, choice)).toList();
    return byId.isEmpty()
        ? plans.stream().filter(plan -> plan.name().contains(choice)).toList()
        : byId;
  }

  /** The plans as they can be named. */
  private void list(List<Plan> plans, CommandContext context) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Math.min(SHOWN, plans.size()); i++) {
      Plan plan = plans.get(i);
      lines.add("  " + file + SIGN + (i + 1) + "  " + ClauseId.of(plan) + "  " + plan.name());
    }
    if (plans.size() > SHOWN) {
      lines.add("  …");
    }
    lines.forEach(context.console()::note);
  }
}
