package io.planwright.cli.starter;

import io.planwright.cli.parameters.Comments;
import io.planwright.templates.parameters.PlanParameters;
import java.util.List;

/**
 * Parameters made of what exists.
 *
 * @param parameters the parameters
 * @param comments where each comes from
 * @param leftovers what could not be carried over
 */
public record Adopted(PlanParameters parameters, Comments comments, List<Leftover> leftovers) {
  /** Copies the list. */
  public Adopted {
    leftovers = List.copyOf(leftovers);
  }
}
