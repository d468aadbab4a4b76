package io.planwright.read.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The bytes at the start of a file that say how it is encoded.
 *
 * @param bytes the mark
 * @param charset what it says
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out of this package
record ByteOrderMark(byte[] bytes, Charset charset) {
  /** Longest first: the mark of UTF-16LE is the beginning of that of UTF-32LE. */
  private static final List<ByteOrderMark> ALL =
      List.of(
          mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
          mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
          mark(Charset.forName("GB18030"), 0x84, 0x31, 0x95, 0x33),
          mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
          mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

  private static ByteOrderMark mark(Charset charset, int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return new ByteOrderMark(bytes, charset);
  }

  /** The mark these bytes begin with. */
  static Optional<ByteOrderMark> of(byte[] content) {
    return ALL.stream().filter(mark -> mark.begins(content)).findFirst();
  }

  private boolean begins(byte[] content) {
    return content.length >= bytes.length
        && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
  }
}
