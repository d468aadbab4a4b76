package io.planwright.cli.output;

import io.planwright.model.Extraction;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** One file for each source. */
public final class FolderDelivery implements Delivery {
  private final List<Path> files;
  private final Function<OutputStream, Renderer> format;

  /**
   * Creates the delivery.
   *
   * @param files the output file of each source, in input order
   * @param format makes the renderer for a stream
   */
  public FolderDelivery(List<Path> files, Function<OutputStream, Renderer> format) {
    this.files = List.copyOf(files);
    this.format = format;
  }

  @Override
  public void deliver(int index, Extraction extraction) throws IOException {
    try (WholeFile whole = WholeFile.begin(files.get(index))) {
      try (Renderer renderer = format.apply(whole.stream())) {
        renderer.add(extraction);
      }
      whole.commit();
    }
  }

  @Override
  public void complete() {}

  @Override
  public void close() {}
}
