package io.planwright.cli.parameters;

import io.planwright.cli.console.Messages;
import java.util.ArrayList;
import java.util.List;

/** Tells everything that is wrong with a parameter file. */
public final class UnfitParametersException extends Exception {
  private static final long serialVersionUID = 1L;

  /** More than a screen or two nobody reads. */
  private static final int SHOWN = 60;

  private final transient List<Mistake> mistakes;

  UnfitParametersException(List<Mistake> mistakes) {
    super(mistakes.size() + " mistakes, the first: " + mistakes.getFirst().key());
    this.mistakes = List.copyOf(mistakes);
  }

  /** All mistakes in the order of the file. */
  public List<Mistake> mistakes() {
    return mistakes;
  }

  /** The lines for a user: one for each mistake, of very many the first, and how many more. */
  public List<String> lines(Messages messages, String file) {
    List<String> lines = new ArrayList<>();
    for (Mistake mistake : mistakes.subList(0, Math.min(SHOWN, mistakes.size()))) {
      lines.add(mistake.text(messages, file));
    }
    if (mistakes.size() > SHOWN) {
      lines.add(messages.text("params.more", mistakes.size() - SHOWN));
    }
    return List.copyOf(lines);
  }
}
