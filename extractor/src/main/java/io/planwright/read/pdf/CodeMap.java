package io.planwright.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * Looks through the map from a font's codes to characters before PDFBox reads it: a damaged range
 * such as {@code <7E00> <7EFF7F00>} makes PDFBox count through all its codes, for minutes.
 */
final class CodeMap {
  /** A map says within its first lines that it is one. */
  private static final int HEAD = 1000;

  private static final byte[] BEGIN = "begincmap".getBytes(StandardCharsets.US_ASCII);

  /** What a font of two-byte codes can have at most. */
  private static final long MOST_CODES = 0x10000;

  private static final Pattern RANGES =
      Pattern.compile("begin(?:bf|cid)range(.*?)(?:end(?:bf|cid)range|\\z)", Pattern.DOTALL);

  /** First and last code, and what they stand for: a character, a number, or one of each. */
  private static final Pattern RANGE =
      Pattern.compile(
          "<\\s*([0-9A-Fa-f\\s]*)>\\s*<\\s*([0-9A-Fa-f\\s]*)>\\s*(?:<[^>]*>|\\d+|\\[[^\\]]*\\])?");

  private CodeMap() {}

  /**
   * Whether a stream is no map, or a map all of whose ranges a font can have.
   *
   * @param stream read from its beginning, and set back to it
   */
  static boolean isSound(RandomAccessRead stream) throws IOException {
    byte[] head = new byte[(int) Math.min(HEAD, stream.length())];
    stream.readFully(head);
    stream.rewind(head.length);
    if (!contains(head, BEGIN)) {
      return true;
    }
    byte[] content = new byte[(int) stream.length()];
    stream.readFully(content);
    stream.rewind(content.length);
    Matcher ranges = RANGES.matcher(new String(content, StandardCharsets.ISO_8859_1));
    while (ranges.find()) {
      Matcher range = RANGE.matcher(ranges.group(1));
      while (range.find()) {
        if (code(range.group(2)) - code(range.group(1)) >= MOST_CODES) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean contains(byte[] text, byte[] word) {
    for (int from = 0; from + word.length <= text.length; from++) {
      int at = 0;
      while (at < word.length && text[from + at] == word[at]) {
        at++;
      }
      if (at == word.length) {
        return true;
      }
    }
    return false;
  }

  /** The number that hexadecimal digits write; as large as can be for more than fifteen of them. */
  private static long code(String digits) {
    String bare = digits.replaceAll("\\s", "");
    return bare.isEmpty() ? 0 : bare.length() > 15 ? Long.MAX_VALUE : Long.parseLong(bare, 16);
  }
}
