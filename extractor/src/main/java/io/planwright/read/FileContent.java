package io.planwright.read;

import io.planwright.model.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * The bytes of a file as they were at one moment, and whether the file is still what it was then.
 *
 * <p>Only ordinary files are opened: a pipe or a device could keep a reader waiting for ever.
 */
public final class FileContent {
  private final Path path;
  private final byte[] bytes;
  private final long size;
  private final FileTime modified;
  private final ReadingMessages messages;

  private FileContent(
      Path path, byte[] bytes, BasicFileAttributes before, ReadingMessages messages) {
    this.messages = messages;
    this.path = path;
    this.bytes = bytes;
    this.size = before.size();
    this.modified = before.lastModifiedTime();
  }

  /**
   * Reads all bytes of a file.
   *
   * @param path as the user gave it
   * @throws UnreadableFileException with one of the codes {@code FILE_MISSING}, {@code
   *     FILE_IS_DIRECTORY}, {@code FILE_NOT_REGULAR}, {@code FILE_LINK_LOOP}, {@code
   *     FILE_UNREADABLE}, {@code FILE_TOO_LARGE}
   */
  public static FileContent read(Path path, Limits limits, ReadingMessages messages) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        throw messages.unreadable("FILE_IS_DIRECTORY", path);
      }
      if (!attributes.isRegularFile()) {
        throw messages.unreadable("FILE_NOT_REGULAR", path);
      }
      if (attributes.size() > limits.maxBytes()) {
        throw tooLarge(path.toString(), attributes.size(), limits, messages);
      }
      return new FileContent(path, bytes(path, limits, messages), attributes, messages);
    } catch (NoSuchFileException e) {
      throw messages.unreadable("FILE_MISSING", path);
    } catch (FileSystemLoopException e) {
      throw messages.unreadable("FILE_LINK_LOOP", path);
    } catch (AccessDeniedException e) {
      throw messages.unreadable("FILE_UNREADABLE", path, messages.say("reason.denied"));
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      if (reason.contains("symbolic links")) {
        throw messages.unreadable("FILE_LINK_LOOP", path);
      }
      throw messages.unreadable("FILE_UNREADABLE", path, reason);
    }
  }

  /** A file may grow while it is read; not even then is more than the limit kept. */
  private static byte[] bytes(Path path, Limits limits, ReadingMessages messages)
      throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      return bytes(path.toString(), stream, limits, messages);
    }
  }

  /**
   * All bytes of a stream, such as standard input.
   *
   * @param name stands for the path in messages
   * @throws UnreadableFileException with the code {@code FILE_TOO_LARGE}
   */
  public static byte[] bytes(
      String name, InputStream stream, Limits limits, ReadingMessages messages) throws IOException {
    int most = (int) Math.min(limits.maxBytes(), Integer.MAX_VALUE - 16L);
    byte[] bytes = stream.readNBytes(most);
    if (bytes.length == most && stream.read() >= 0) {
      throw tooLarge(name, most + 1L, limits, messages);
    }
    return bytes;
  }

  private static UnreadableFileException tooLarge(
      String name, long size, Limits limits, ReadingMessages messages) {
    return messages.unreadable(
        "FILE_TOO_LARGE", name, amount(size), amount(limits.maxBytes()), "--max-bytes");
  }

  /** {@code 130 MB}, rounded up, or bytes where that says more. */
  private static String amount(long bytes) {
    long megabyte = 1L << 20;
    return bytes < megabyte ? bytes + " B" : (bytes + megabyte - 1) / megabyte + " MB";
  }

  /** The bytes themselves; nobody may change them. */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Tells when the file has become another one since, by its size or its time. A file that is gone
   * has not changed: what was read of it was all of it.
   */
  public Optional<Diagnostic> changeReport() {
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      if (now.size() == size && now.lastModifiedTime().equals(modified)) {
        return Optional.empty();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(
        new Diagnostic(
            "FILE_CHANGED", Diagnostic.Severity.ERROR, messages.say("FILE_CHANGED"), null));
  }
}
