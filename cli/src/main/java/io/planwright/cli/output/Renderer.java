package io.planwright.cli.output;

import io.planwright.model.Extraction;
import java.io.IOException;

/** Writes extractions to one output in one format, in the order in which they are added. */
public interface Renderer extends AutoCloseable {
  /** Adds what was read out of one source file. */
  void add(Extraction extraction) throws IOException;

  /** Writes whatever ends the output and closes the stream below. */
  @Override
  void close() throws IOException;
}
