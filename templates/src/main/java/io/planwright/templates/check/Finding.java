package io.planwright.templates.check;

import io.planwright.model.Excerpt;
import java.util.List;

/**
 * Something in a plan that a rule points at.
 *
 * @param rule the id of the rule: {@code F01}
 * @param group what the rule looks at
 * @param severity how much it matters
 * @param basis what the rule rests on
 * @param place where it stands in the source text
 * @param message what is wrong
 * @param suggestion what to do, empty where the message says it all
 * @param edits changes that put it right without altering what the text means; empty where a person
 *     has to decide
 */
public record Finding(
    String rule,
    Group group,
    Severity severity,
    Basis basis,
    Excerpt place,
    Wording message,
    Wording suggestion,
    List<Edit> edits) {
  /** Copies the list. */
  public Finding {
    edits = List.copyOf(edits);
  }

  /** Whether it can be put right without altering what the text means. */
  public boolean isFixable() {
    return !edits.isEmpty();
  }
}
