package io.planwright.cli.resume;

import io.planwright.model.Extraction;

/** What a run that was stopped has left of a source. */
public sealed interface Earlier {
  /**
   * Its result stands in its place already.
   *
   * @param tally what is in it
   */
  record Standing(Tally tally) implements Earlier {}

  /**
   * Its facts are known and only have to be delivered.
   *
   * @param extraction the facts
   */
  record Known(Extraction extraction) implements Earlier {}
}
