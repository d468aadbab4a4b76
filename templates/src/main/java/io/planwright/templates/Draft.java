package io.planwright.templates;

import io.planwright.templates.paper.Paper;
import java.util.List;

/**
 * A finished draft.
 *
 * @param paper the document
 * @param open what is still to be filled in, each once, in the order of the text: {@code 成文日期}
 */
public record Draft(Paper paper, List<String> open) {
  /** Copies the list. */
  public Draft {
    open = List.copyOf(open);
  }
}
