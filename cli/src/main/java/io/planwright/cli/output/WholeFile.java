package io.planwright.cli.output;

import io.planwright.read.Fingerprint;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears under its name when it is whole, or not at all. */
public final class WholeFile implements AutoCloseable {
  private static final String DRAFT_START = ".planwright-";
  private static final String DRAFT_END = ".part";
  private static final int DRAFT_DIGITS = 16;

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
    Path draft = beside(absolute, DRAFT_END);
    return new WholeFile(absolute, draft, new BufferedOutputStream(Files.newOutputStream(draft)));
  }

  /**
   * A hidden file that belongs to another one and lies beside it. The name is short, since that of
   * the file may be as long as the system allows.
   *
   * @param ending such as {@code .part}
   */
  public static Path beside(Path place, String ending) {
    byte[] name = String.valueOf(place.getFileName()).getBytes(StandardCharsets.UTF_8);
    String digits = Fingerprint.of(name).sha256().substring(0, DRAFT_DIGITS);
    return place.toAbsolutePath().resolveSibling(DRAFT_START + digits + ending);
  }

  /** Removes the drafts that a run which was killed has left in a folder. */
  public static void removeDrafts(Path folder) throws IOException {
    try (var drafts = Files.newDirectoryStream(folder, DRAFT_START + "*" + DRAFT_END)) {
      for (Path draft : drafts) {
        Files.deleteIfExists(draft);
      }
    }
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
