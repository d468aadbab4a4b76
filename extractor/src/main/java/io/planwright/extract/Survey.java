package io.planwright.extract;

import io.planwright.model.Anatomy;
import io.planwright.model.Extraction;
import java.util.List;

/**
 * An extraction with what stands where in each document: the material of {@code planwright check}.
 *
 * @param extraction the facts
 * @param anatomies one for each document, in the same order
 */
public record Survey(Extraction extraction, List<Anatomy> anatomies) {
  /** Copies the list. */
  public Survey {
    anatomies = List.copyOf(anatomies);
  }
}
