package io.planwright.extract;

import io.planwright.model.Extraction;
import java.util.List;

/**
 * An extraction with the decision taken on every number.
 *
 * @param extraction the facts
 * @param decisions one entry for each number of the text, in text order
 */
public record Explanation(Extraction extraction, List<Decision> decisions) {
  /** Copies the list. */
  public Explanation {
    decisions = List.copyOf(decisions);
  }
}
