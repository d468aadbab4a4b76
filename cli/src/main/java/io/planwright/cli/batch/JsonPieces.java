package io.planwright.cli.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the objects of a JSON file without reading what is in them: one alone, one a line, or those
 * of an array. What is no JSON at all yields one piece, so that whoever reads it can say so.
 */
final class JsonPieces {
  private static final int BUFFER_IN_BYTES = 1 << 18;

  private final List<InputFile.Part> pieces = new ArrayList<>();
  private long at;
  private long begin = -1;
  private int depth;
  private boolean inText;
  private boolean escaped;

  /** How deep the objects lie: 1 within an array. */
  private int base;

  private JsonPieces() {}

  /** The pieces of a file in order; none where it is empty. */
  static List<InputFile.Part> of(Path file) throws IOException {
    JsonPieces found = new JsonPieces();
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER_IN_BYTES];
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        for (int i = 0; i < read; i++) {
          found.take(buffer[i]);
        }
      }
    }
    found.end();
    return found.pieces;
  }

  /** The bytes of a piece. */
  static byte[] read(Path file, InputFile.Part part) throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      stream.skipNBytes(part.offset());
      return stream.readNBytes((int) Math.min(part.length(), Integer.MAX_VALUE - 16L));
    }
  }

  private void take(byte c) {
    if (inText) {
      inText = escaped || c != '"';
      escaped = !escaped && c == '\\';
    } else {
      switch (c) {
        case '"' -> inText = true;
        case '[' -> {
          if (depth == 0 && begin < 0 && base == 0) {
            base = 1;
          }
          depth++;
        }
        case '{' -> {
          if (depth == base && begin < 0) {
            begin = at;
          }
          depth++;
        }
        case ']' -> depth--;
        case '}' -> {
          depth--;
          if (depth == base && begin >= 0) {
            pieces.add(new InputFile.Part(begin, at + 1 - begin));
            begin = -1;
          }
        }
        default -> {
          // Neither begins nor ends anything.
        }
      }
    }
    at++;
  }

  /** What was begun and not ended, or a file without any object, is a piece too. */
  private void end() {
    if (begin >= 0) {
      pieces.add(new InputFile.Part(begin, at - begin));
    } else if (pieces.isEmpty() && at > 0) {
      pieces.add(new InputFile.Part(0, at));
    }
  }
}
