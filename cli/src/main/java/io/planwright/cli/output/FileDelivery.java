package io.planwright.cli.output;

import io.planwright.cli.resume.Earlier;
import io.planwright.cli.resume.SourceKey;
import io.planwright.cli.resume.Spool;
import io.planwright.model.Extraction;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All extractions of a run in one file, which appears when the run is complete. Until then a spool
 * beside it keeps the facts, so that a run that was stopped can be resumed.
 */
public final class FileDelivery implements Delivery {
  private final Path file;
  private final List<SourceKey> keys;
  private final Function<OutputStream, Renderer> format;
  private final Spool spool;
  private final boolean needsText;
  private @Nullable WholeFile whole;
  private @Nullable Renderer renderer;
  private boolean closed;

  /**
   * Prepares the file; nothing is written before the first extraction.
   *
   * @param file its place
   * @param keys what the facts of each source depend on, in input order
   * @param format makes the renderer for a stream
   * @param spool keeps the facts until the file is whole; closed with the delivery
   * @param needsText whether the words of the sources show in the file
   */
  public FileDelivery(
      Path file,
      List<SourceKey> keys,
      Function<OutputStream, Renderer> format,
      Spool spool,
      boolean needsText) {
    this.needsText = needsText;
    this.file = file;
    this.keys = List.copyOf(keys);
    this.format = format;
    this.spool = spool;
  }

  @Override
  public Addition prepare(int index, Extraction extraction, String text) throws IOException {
    Addition facts = renderer().prepare(extraction, text);
    Spool.Packed packed = spool.pack(keys.get(index), extraction);
    return () -> {
      facts.write();
      spool.keep(packed);
    };
  }

  /** Begins the file when it is first asked for. */
  private synchronized Renderer renderer() throws IOException {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    if (renderer == null) {
      whole = WholeFile.begin(file);
      renderer = format.apply(whole.stream());
    }
    return renderer;
  }

  @Override
  public Optional<Earlier> recall(int index, String sha256) {
    return spool.find(keys.get(index), sha256).map(Earlier.Known::new);
  }

  @Override
  public boolean needsText() {
    return needsText;
  }

  @Override
  public boolean isResumable() {
    return true;
  }

  @Override
  public synchronized void complete() throws IOException {
    closed = true;
    if (renderer != null && whole != null) {
      renderer.close();
      renderer = null;
      whole.commit();
    }
    spool.discard();
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    try (spool) {
      if (renderer instanceof Abandonable unfinished) {
        unfinished.abandon();
      }
      if (whole != null) {
        whole.close();
      }
    }
  }
}
