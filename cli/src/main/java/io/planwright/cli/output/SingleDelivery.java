package io.planwright.cli.output;

import io.planwright.cli.resume.Earlier;
import io.planwright.model.Extraction;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;

/** All extractions of a run in one output: a stream such as standard output. */
public final class SingleDelivery implements Delivery {
  private final Renderer renderer;
  private boolean closed;

  /**
   * Begins the output.
   *
   * @param stream where it goes
   * @param format makes the renderer for a stream
   */
  public SingleDelivery(OutputStream stream, Function<OutputStream, Renderer> format) {
    renderer = format.apply(stream);
  }

  @Override
  public Addition prepare(int index, Extraction extraction, String text) {
    return renderer.prepare(extraction, text);
  }

  /** What has gone out is out of reach. */
  @Override
  public Optional<Earlier> recall(int index, String sha256) {
    return Optional.empty();
  }

  @Override
  public boolean isResumable() {
    return false;
  }

  @Override
  public void complete() throws IOException {
    close();
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      renderer.close();
    }
  }
}
