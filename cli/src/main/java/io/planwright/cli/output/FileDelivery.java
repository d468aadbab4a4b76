package io.planwright.cli.output;

import io.planwright.model.Extraction;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All extractions of a run in one file, which appears when the run is complete. */
public final class FileDelivery implements Delivery {
  private final Path file;
  private final Function<OutputStream, Renderer> format;
  private @Nullable WholeFile whole;
  private @Nullable Renderer renderer;

  /**
   * Prepares the file; nothing is written before the first extraction.
   *
   * @param file its place
   * @param format makes the renderer for a stream
   */
  public FileDelivery(Path file, Function<OutputStream, Renderer> format) {
    this.file = file;
    this.format = format;
  }

  @Override
  public void deliver(int index, Extraction extraction) throws IOException {
    if (renderer == null) {
      whole = WholeFile.begin(file);
      renderer = format.apply(whole.stream());
    }
    renderer.add(extraction);
  }

  @Override
  public void complete() throws IOException {
    if (renderer != null && whole != null) {
      renderer.close();
      whole.commit();
    }
  }

  @Override
  public void close() throws IOException {
    if (whole != null) {
      whole.close();
    }
  }
}
