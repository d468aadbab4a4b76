package io.planwright.cli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the objects of a JSON file without reading what is in them: one alone, one a line, or those
 * of an array. What is no JSON at all yields one piece, so that whoever reads it can say so.
 *
 * <p>A damaged object takes no other with it: text never runs over the end of a line, and a line
 * that begins as an extraction does begins one. What stands between objects is a piece too.
 */
final class JsonPieces {
  private static final int BUFFER_IN_BYTES = 1 << 18;

  /** So much of a stream tells whether it is JSON. */
  private static final int HEAD_IN_BYTES = 1 << 13;

  /** How a line begins that holds an extraction. */
  private static final byte[] BEGINNING = "{\"schemaVersion\"".getBytes(StandardCharsets.US_ASCII);

  private static final String BLANKS = " \t\r\n\uFEFF";

  private final Path file;
  private final List<InputFile.Part> pieces = new ArrayList<>();
  private long at;
  private int line = 1;

  /** Where the line began, and how much of it is as {@link #BEGINNING} has it. */
  private long lineBegin;

  private int alike;

  private long begin = -1;
  private int beginLine;
  private int depth;
  private boolean inText;
  private boolean escaped;

  /** Whether the piece that was begun is no object. */
  private boolean stray;

  /** How deep the objects lie: 1 within an array. */
  private int base;

  private JsonPieces(Path file) {
    this.file = file;
  }

  /** The pieces of a file in order; none where it is empty. */
  static List<InputFile.Part> of(Path file) throws IOException {
    JsonPieces found = new JsonPieces(file);
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER_IN_BYTES];
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        for (int i = 0; i < read; i++) {
          found.take(buffer[i]);
          i += found.skip(buffer, i + 1, read);
        }
      }
    }
    found.end();
    return found.pieces;
  }

  /**
   * Whether a stream holds JSON and no document: it begins with an object or an array of them, or
   * one of its first lines does so as extractions do.
   *
   * @param stream of which nothing is taken; it must be able to go back
   */
  static boolean isJson(InputStream stream) throws IOException {
    stream.mark(HEAD_IN_BYTES);
    String head = new String(stream.readNBytes(HEAD_IN_BYTES), StandardCharsets.UTF_8);
    stream.reset();
    int first = behindBlanks(head, 0);
    int second = behindBlanks(head, first + 1);
    String signs = sign(head, first) + sign(head, second);
    String beginning = new String(BEGINNING, StandardCharsets.US_ASCII);
    return List.of("{\"", "{}", "[{", "[]").contains(signs)
        || head.startsWith(beginning)
        || head.contains("\n" + beginning);
  }

  private static int behindBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static String sign(String text, int at) {
    return at < text.length() ? text.substring(at, at + 1) : "";
  }

  private void take(byte c) {
    if (at == lineBegin + alike && alike < BEGINNING.length && c == BEGINNING[alike]) {
      alike++;
    }
    if (c == '\n' && inText) {
      cut(at);
    } else if (stray && at == lineBegin && c == '{') {
      cut(at);
      object(c);
    } else if (!stray) {
      object(c);
    }
    if (alike == BEGINNING.length && at + 1 == lineBegin + alike && begin < lineBegin) {
      restart();
    }
    at++;
    if (c == '\n') {
      line++;
      lineBegin = at;
      alike = 0;
    }
  }

  /** Skips what neither ends a text nor begins an extraction; how many bytes that were. */
  private int skip(byte[] buffer, int from, int to) {
    if (!inText || escaped || at < lineBegin + BEGINNING.length) {
      return 0;
    }
    int next = from;
    while (next < to && buffer[next] != '"' && buffer[next] != '\\' && buffer[next] != '\n') {
      next++;
    }
    at += next - from;
    return next - from;
  }

  private void object(byte c) {
    if (inText) {
      inText = escaped || c != '"';
      escaped = !escaped && c == '\\';
      return;
    }
    boolean between = begin < 0;
    switch (c) {
      case '"' -> {
        if (between) {
          stray();
        } else {
          inText = true;
        }
      }
      case '[' -> {
        if (between && depth == 0) {
          base = 1;
        }
        depth++;
      }
      case '{' -> {
        if (between) {
          begin(at, line);
        }
        depth++;
      }
      case ']' -> {
        depth = Math.max(0, depth - 1);
        if (between && depth == 0) {
          base = 0;
        }
      }
      case '}' -> {
        depth = Math.max(0, depth - 1);
        if (begin >= 0 && depth <= base) {
          add(at + 1);
        }
      }
      default -> {
        boolean mark = c < 0 && at < 3;
        if (between && c != ',' && !mark && !Character.isWhitespace(c)) {
          stray();
        }
      }
    }
  }

  private void begin(long where, int inLine) {
    begin = where;
    beginLine = inLine;
  }

  private void stray() {
    begin(at, line);
    stray = true;
  }

  private void add(long end) {
    pieces.add(new InputFile.Part(file, begin, end - begin, beginLine));
    begin = -1;
    stray = false;
  }

  /** Ends what was begun, broken as it is. */
  private void cut(long end) {
    add(end);
    depth = 0;
    base = 0;
    inText = false;
    escaped = false;
  }

  /** A line begins an extraction while another is still open, or none was found to begin. */
  private void restart() {
    if (begin >= 0) {
      cut(lineBegin);
    }
    begin(lineBegin, line);
    depth = base + 1;
  }

  /** What was begun and not ended, or a file without any object, is a piece too. */
  private void end() {
    if (begin >= 0) {
      add(at);
    } else if (pieces.isEmpty() && at > 0) {
      pieces.add(new InputFile.Part(file, 0, at, 1));
    }
  }
}
