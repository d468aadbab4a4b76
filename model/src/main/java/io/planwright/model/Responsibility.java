package io.planwright.model;

import java.util.List;

/**
 * Who has to carry a measure out: one note such as {@code （市科技局牵头，市财政局配合）}.
 *
 * @param quote the whole note as written
 * @param lead the agencies that lead (牵头)
 * @param support the agencies responsible, helping or taking part
 * @param provenance section, page and rule
 */
public record Responsibility(
    Excerpt quote, List<String> lead, List<String> support, Provenance provenance) {
  /** Copies the lists. */
  public Responsibility {
    lead = List.copyOf(lead);
    support = List.copyOf(support);
  }

  /** The same with another provenance. */
  public Responsibility with(Provenance other) {
    return new Responsibility(quote, lead, support, other);
  }
}
