package io.planwright.read.zip;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes an XML part: UTF-8 unless a byte order mark or the XML declaration says otherwise. Bytes
 * that fit no character become U+FFFD, where an XML parser of its own would give up.
 */
final class PartEncoding {
  /** Longer than any XML declaration. */
  private static final int WINDOW = 200;

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");

  private PartEncoding() {}

  /** The characters of a part without its byte order mark. */
  static Reader open(byte[] part) {
    int mark = 0;
    Charset charset;
    if (startsWith(part, 0xEF, 0xBB, 0xBF)) {
      charset = StandardCharsets.UTF_8;
      mark = 3;
    } else if (startsWith(part, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (startsWith(part, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    } else {
      charset = declared(part);
    }
    return new InputStreamReader(new ByteArrayInputStream(part, mark, part.length - mark), charset);
  }

  private static boolean startsWith(byte[] part, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= part.length || (part[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Charset declared(byte[] part) {
    String head = new String(part, 0, Math.min(part.length, WINDOW), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    boolean known = declared.find() && Charset.isSupported(declared.group(1));
    // what calls itself UTF-16 and is read as single bytes here is not
    return known && !declared.group(1).toLowerCase(Locale.ROOT).startsWith("utf-16")
        ? Charset.forName(declared.group(1))
        : StandardCharsets.UTF_8;
  }
}
