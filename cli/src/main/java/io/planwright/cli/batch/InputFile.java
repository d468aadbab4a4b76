package io.planwright.cli.batch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One source to read.
 *
 * @param shown its path as the user gave it, with {@code /} between folders; {@code -} for standard
 *     input
 * @param file where it lies, null for standard input
 * @param named whether the user named the file itself and not a folder above it
 */
public record InputFile(String shown, @Nullable Path file, boolean named) {
  /** The argument that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

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
