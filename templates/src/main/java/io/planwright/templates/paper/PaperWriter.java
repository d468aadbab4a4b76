package io.planwright.templates.paper;

import java.io.IOException;
import java.io.OutputStream;

/** Writes papers in one format. Immutable; safe for use by many threads. */
public interface PaperWriter {
  /**
   * Writes a paper. The same paper gives the same bytes.
   *
   * @param out stays open
   * @throws IOException when {@code out} fails
   */
  void write(Paper paper, OutputStream out) throws IOException;
}
