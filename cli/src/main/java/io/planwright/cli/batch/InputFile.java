package io.planwright.cli.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
   * @param store the file that holds it; of standard input, where its bytes were put
   * @param offset of its first byte
   * @param length how many there are
   * @param line in which it begins, from 1
   */
  public record Part(Path store, long offset, long length, int line) {
    /** The bytes of this part; fewer where the file has become shorter. */
    public byte[] bytes() throws IOException {
      return bytes(length);
    }

    /** Its first bytes, so many at most. */
    public byte[] bytes(long most) throws IOException {
      int size = (int) Math.min(Math.min(length, most), Integer.MAX_VALUE - 16L);
      ByteBuffer bytes = ByteBuffer.allocate(size);
      try (SeekableByteChannel channel = Files.newByteChannel(store)) {
        channel.position(offset);
        int read = 0;
        while (read >= 0 && bytes.hasRemaining()) {
          read = channel.read(bytes);
        }
      }
      return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
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
