package io.planwright.cli.output;

import io.planwright.cli.resume.Earlier;
import io.planwright.model.Extraction;
import java.io.IOException;
import java.util.Optional;

/** Takes the extractions of a run, in input order, to where they belong. */
public interface Delivery extends AutoCloseable {
  /**
   * Makes one ready; it is taken when the addition is written. Any thread may call this.
   *
   * @param index the place of its source among the inputs, zero based
   * @param extraction what was read out of it
   * @param text the words of the source; empty where the facts are from an earlier run and the
   *     words are not needed
   */
  Addition prepare(int index, Extraction extraction, String text) throws IOException;

  /**
   * What an earlier run that was stopped has left of a source. Any thread may ask.
   *
   * @param index the place of the source among the inputs, zero based
   * @param sha256 of its bytes as they are now
   */
  Optional<Earlier> recall(int index, String sha256);

  /** Whether the words of a source are needed even where its facts are from an earlier run. */
  default boolean needsText() {
    return false;
  }

  /** Whether facts that were extracted before are taken without the words of their source. */
  default boolean takesFactsAlone() {
    return false;
  }

  /** Whether a run that is stopped can be resumed. */
  boolean isResumable();

  /** Ends a run that went through; without it {@link #close} leaves no unfinished file behind. */
  void complete() throws IOException;

  @Override
  void close() throws IOException;
}
