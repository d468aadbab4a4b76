package io.planwright.cli.output;

import io.planwright.model.Extraction;
import java.io.IOException;

/**
 * Writes extractions to one output in one format, in the order in which they are added: the costly
 * part of the work can be done for several at once.
 */
public interface Renderer extends AutoCloseable {
  /**
   * Makes what was read out of one source file ready for being added. Any thread may call this.
   *
   * @param text the words of the source
   */
  Addition prepare(Extraction extraction, String text);

  /** Adds what was read out of one source file, without its words. */
  default void add(Extraction extraction) throws IOException {
    prepare(extraction, "").write();
  }

  /** Writes whatever ends the output and closes the stream below. */
  @Override
  void close() throws IOException;
}
