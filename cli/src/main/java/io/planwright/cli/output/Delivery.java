package io.planwright.cli.output;

import io.planwright.model.Extraction;
import java.io.IOException;

/** Takes the extractions of a run, in input order, to where they belong. */
public interface Delivery extends AutoCloseable {
  /**
   * Takes one.
   *
   * @param index the place of its source among the inputs, zero based
   * @param extraction what was read out of it
   */
  void deliver(int index, Extraction extraction) throws IOException;

  /** Ends a run that went through; without it {@link #close} leaves no unfinished file behind. */
  void complete() throws IOException;

  @Override
  void close() throws IOException;
}
