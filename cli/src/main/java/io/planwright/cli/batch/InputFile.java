package io.planwright.cli.batch;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One source to read.
 *
 * @param shown its path as the user gave it, with {@code /} between folders; {@code -} for standard
 *     input
 * @param file where it lies, null for standard input
 * @param named whether the user named the file itself and not a folder above it
 * @param part where in the file it lies, null for a file of its own; a part is JSON
 */
public record InputFile(String shown, @Nullable Path file, boolean named, @Nullable Part part) {
  /** The argument that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  /** A source that is a file of its own. */
  public InputFile(String shown, @Nullable Path file, boolean named) {
    this(shown, file, named, null);
  }

  /**
   * A stretch of a file, in bytes.
   *
   * @param offset of its first byte
   * @param length how many there are
   */
  public record Part(long offset, long length) {
    /** The bytes of this part; fewer where the file has become shorter. */
    public byte[] of(Path file) throws IOException {
      return JsonPieces.read(file, this);
    }
  }

  /** A source given on the command line. */
  public static InputFile of(String argument) {
    return argument.equals(STANDARD_INPUT)
        ? new InputFile(argument, null, true)
        : new InputFile(argument, Path.of(argument), true);
  }

  /** The absolute path from which an output name is made; standard input is called so. */
  public String place() {
    return file == null
        ? "/stdin"
        : file.toAbsolutePath()
            .normalize()
            .toString()
            .replace(file.getFileSystem().getSeparator(), "/");
  }
}
