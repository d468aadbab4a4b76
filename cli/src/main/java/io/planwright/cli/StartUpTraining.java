package io.planwright.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs several commands in one JVM, so that the start-up cache made from that run knows the classes
 * of all of them. The launcher calls it once after a build.
 *
 * <p>Example: {@code StartUpTraining extract 样例.txt --then --help} runs {@code planwright extract
 * 样例.txt}, then {@code planwright --help}.
 */
final class StartUpTraining {

  private static final String SEPARATOR = "--then";

  private StartUpTraining() {}

  /** Runs the commands between the separators one after the other, whatever they return. */
  public static void main(String[] arguments) {
    for (List<String> command : commands(List.of(arguments))) {
      Main.execute(command.toArray(String[]::new));
    }
  }

  /** Splits at the separators: {@code a b --then c} becomes {@code [[a, b], [c]]}. */
  static List<List<String>> commands(List<String> arguments) {
    var commands = new ArrayList<List<String>>();
    var command = new ArrayList<String>();
    for (String argument : arguments) {
      if (argument.equals(SEPARATOR)) {
        commands.add(List.copyOf(command));
        command.clear();
      } else {
        command.add(argument);
      }
    }
    commands.add(List.copyOf(command));
    return List.copyOf(commands);
  }
}
