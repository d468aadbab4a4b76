package io.planwright.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears under its name when it is whole, or not at all. */
public final class WholeFile implements AutoCloseable {
  private final Path place;
  private final Path draft;
  private final OutputStream stream;

  private WholeFile(Path place, Path draft, OutputStream stream) {
    this.place = place;
    this.draft = draft;
    this.stream = stream;
  }

  /** Begins a file beside its place, in a hidden draft. */
  public static WholeFile begin(Path place) throws IOException {
    Path absolute = place.toAbsolutePath();
    Path draft = absolute.resolveSibling("." + absolute.getFileName() + ".part");
    return new WholeFile(absolute, draft, new BufferedOutputStream(Files.newOutputStream(draft)));
  }

  /** Where its bytes go. */
  public OutputStream stream() {
    return stream;
  }

  /** Puts the finished file in its place, over an older one. */
  public void commit() throws IOException {
    stream.close();
    try {
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes the draft where the file was not committed. */
  @Override
  public void close() throws IOException {
    try {
      stream.close();
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
